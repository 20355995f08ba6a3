package caseclock.standalone;

import caseclock.command.store.EventStoreSchema;
import caseclock.query.operations.OperationsSchema;
import caseclock.query.projection.FiguresSchema;
import caseclock.query.published.PublishedSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database of its own for a test class, on the one PostgreSQL of this test JVM: {@code static final TestDatabase database =
 * TestDatabase.migrated();}
 */
public final class TestDatabase implements Postgres {

    private static final String TEMPLATE = "test_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String template) {
        this.name = "test_" + COUNT.incrementAndGet();
        server().dropDatabase(name);
        server().createDatabase(name, template);
    }

    /** With all schemas and no rows. */
    public static TestDatabase migrated() {
        return new TestDatabase(TEMPLATE);
    }

    /** Without any schema. */
    public static TestDatabase empty() {
        return new TestDatabase("template0");
    }

    @Override
    public DatabaseAccess access(DatabaseRole role) {
        return server().access(role, name);
    }

    public DataSource migrator() {
        return access(DatabaseRole.MIGRATOR).dataSource();
    }

    public DataSource command() {
        return access(DatabaseRole.COMMAND).dataSource();
    }

    public DataSource query() {
        return access(DatabaseRole.QUERY).dataSource();
    }

    /** Does something while nobody gets into this database, and whoever was in it is thrown out, as when PostgreSQL is stopped. */
    public void closed(Runnable meanwhile) {
        DatabaseAccess owner = server().access(DatabaseRole.MIGRATOR, EmbeddedDatabase.NAME);
        owner.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        try {
            for (DatabaseRole side : List.of(DatabaseRole.COMMAND, DatabaseRole.QUERY)) {
                owner.execute("SET ROLE " + side.roleName()
                        + "; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND datname = '"
                        + name + "'");
            }
            meanwhile.run();
        } finally {
            owner.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
        }
    }

    private static EmbeddedDatabase server() {
        return Server.RUNNING;
    }

    /** Started at the first use and stopped with the JVM. The data directory stays, which saves its making next time. */
    private static final class Server {

        private static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase server = startIn(Path.of("target", "test-database").toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            server.dropDatabase(TEMPLATE);
            server.createDatabase(TEMPLATE, "template0");
            EventStoreSchema.migrate(
                    server.access(DatabaseRole.MIGRATOR, TEMPLATE).dataSource());
            PublishedSchema.migrate(
                    server.access(DatabaseRole.MIGRATOR, TEMPLATE).dataSource());
            OperationsSchema.migrate(server.access(DatabaseRole.QUERY, TEMPLATE).dataSource());
            FiguresSchema.migrate(server.access(DatabaseRole.QUERY, TEMPLATE).dataSource());
            return server;
        }

        /** Another test JVM in the same module takes the next directory. */
        private static EmbeddedDatabase startIn(Path directory) {
            for (int number = 1; ; number++) {
                try {
                    return EmbeddedDatabase.start(
                            directory.resolve(String.valueOf(number)), directory.resolve("postgresql"));
                } catch (DirectoryLock.Taken taken) {
                    continue;
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }

        private static void stop(EmbeddedDatabase server) {
            try {
                server.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
