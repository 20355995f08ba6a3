package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A real PostgreSQL of our own, for a machine that has none. It keeps its data between runs, survives being killed, and has one role for each
 * side.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database that CaseClock itself uses. */
    public static final String NAME = "caseclock";

    private final DirectoryLock lock;
    private final Passwords passwords;
    private final Cluster cluster;

    private EmbeddedDatabase(DirectoryLock lock, Passwords passwords, Cluster cluster) {
        this.lock = lock;
        this.passwords = passwords;
        this.cluster = cluster;
    }

    /** Starts it on a directory that belongs to it alone; everything in there is its own. */
    public static EmbeddedDatabase start(Path directory) throws IOException {
        // The library lets anybody write into the directory it unpacks to, hence a private one around it.
        return start(
                directory, privateDirectory(directory.resolve("postgresql")).resolve("unpacked"));
    }

    /** As {@link #start(Path)}, with PostgreSQL's programs unpacked somewhere else. */
    static EmbeddedDatabase start(Path directory, Path binaries) throws IOException {
        Path home = privateDirectory(directory);
        DirectoryLock lock = DirectoryLock.on(home);
        try {
            var roles = new ArrayList<>(DatabaseRole.names());
            roles.add(Cluster.SUPERUSER);
            Passwords passwords = Passwords.keptIn(home.resolve("passwords"), roles);
            return new EmbeddedDatabase(lock, passwords, cluster(home, binaries.toAbsolutePath(), passwords));
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /** Removes a directory that {@link #start(Path)} made, with all data in it. Nobody may be using it. */
    static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (DirectoryLock _ = DirectoryLock.on(directory)) {
                Cluster.stopWhatRunsOn(directory.resolve("data"));
                Cluster.stopWhatRunsOn(directory.resolve("data.new"));
                delete(directory);
            }
        }
    }

    /** How a role reaches CaseClock's own database. */
    public DatabaseAccess access(DatabaseRole role) {
        return access(role, NAME);
    }

    /** How a role reaches a database. */
    public DatabaseAccess access(DatabaseRole role, String database) {
        return access(cluster, passwords, role.roleName(), database + role.settings());
    }

    /** Makes a further database, empty or as a copy of another that nobody is connected to. */
    public void createDatabase(String name, String template) {
        execute(
                superuser(),
                "CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + DatabaseRole.MIGRATOR.roleName());
    }

    /** Removes a database, whoever is connected to it. */
    public void dropDatabase(String name) {
        execute(superuser(), "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** Everything committed is on disk when this returns. */
    @Override
    public void close() throws IOException {
        try (lock) {
            cluster.close();
        }
    }

    private DataSource superuser() {
        return access(cluster, passwords, Cluster.SUPERUSER, "postgres").dataSource();
    }

    private static Path privateDirectory(Path directory) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return directory.toRealPath();
    }

    /** The first start prepares the data directory beside its place and moves it there when it is whole: a kill leaves none or a whole one. */
    private static Cluster cluster(Path home, Path binaries, Passwords passwords) throws IOException {
        Path data = home.resolve("data");
        Path log = home.resolve("postgresql.log");
        String password = passwords.of(Cluster.SUPERUSER);
        if (!Files.exists(data)) {
            Path unfinished = home.resolve("data.new");
            Cluster.stopWhatRunsOn(unfinished);
            delete(unfinished);
            try (Cluster fresh = Cluster.start(unfinished, binaries, log, password)) {
                createRoles(fresh, passwords);
            }
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        }
        return Cluster.start(data, binaries, log, password);
    }

    private static void createRoles(Cluster cluster, Passwords passwords) {
        List<String> statements = new ArrayList<>();
        for (String role : DatabaseRole.names()) {
            statements.add("CREATE ROLE " + role + " LOGIN PASSWORD '" + passwords.of(role) + "'");
        }
        String command = DatabaseRole.COMMAND.roleName();
        String query = DatabaseRole.QUERY.roleName();
        String migrator = DatabaseRole.MIGRATOR.roleName();
        // The migrator makes a schema on behalf of each side, so it may act as them. They cannot act as it.
        statements.add("GRANT " + command + ", " + query + " TO " + migrator + " WITH INHERIT FALSE, SET TRUE");
        // An append that hangs holds back every reader of the event stream; half a minute is far more than one takes.
        statements.add("ALTER ROLE " + command + " SET transaction_timeout = '30s'");
        statements.add("CREATE DATABASE " + NAME + " OWNER " + migrator);
        DataSource superuser =
                access(cluster, passwords, Cluster.SUPERUSER, "postgres").dataSource();
        statements.forEach(statement -> execute(superuser, statement));
    }

    private static DatabaseAccess access(Cluster cluster, Passwords passwords, String role, String database) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/" + database, role, passwords.of(role));
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refused to set itself up.", refused);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
