package caseclock.benchmarks;

import caseclock.command.CommandSide;
import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.spool.Receiver;
import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.command.intake.upload.UploadWorker;
import caseclock.command.store.EventStoreSchema;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.EmbeddedDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a made-up history in through the command side, and beside it copies the same rows into a plain table with COPY. */
final class IntakeRun implements AutoCloseable {

    private static final String DATABASE = "intake_benchmark";
    private static final long A_LOOK = 50_000_000;

    private final EmbeddedDatabase server;
    private final AnnotationConfigApplicationContext command = new AnnotationConfigApplicationContext();
    private final JdbcClient database;

    private IntakeRun(EmbeddedDatabase server) throws IOException {
        this.server = server;
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE, "template0");
        EventStoreSchema.migrate(migrator());
        var pool = new HikariDataSource();
        pool.setDataSource(server.access(DatabaseRole.COMMAND, DATABASE).dataSource());
        command.registerBean("commandDataSource", HikariDataSource.class, () -> pool);
        command.registerBean(
                "clock", Clock.class, () -> Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
        command.registerBean("caseIds", CaseIds.class, () -> new CaseIds(new byte[32]));
        command.register(CommandSide.class);
        command.refresh();
        database = JdbcClient.create(pool);
    }

    /** @param facts how many rows the file has */
    static void print(int facts) throws IOException {
        Path file = Files.createTempFile("facts", ".csv");
        Path directory = Files.createTempDirectory("caseclock-intake");
        try (var run = new IntakeRun(EmbeddedDatabase.start(directory.resolve("postgresql")))) {
            MadeUpFacts.write(file, facts);
            System.out.printf("%,d facts, %,d MB%n%n", facts, Files.size(file) >> 20);
            double copy = Stopwatch.once(() -> run.copy(file));
            forgetPeaks();
            double first = Stopwatch.once(() -> run.upload(file));
            long most = peakMegabytes();
            long events = run.events();
            double copyOfEvents = Stopwatch.once(run::copyEvents);
            double again = Stopwatch.once(() -> run.upload(file));
            System.out.println("| | seconds | rows a second | beside COPY of the file | beside COPY of the events |");
            System.out.println("| --- | --- | --- | --- | --- |");
            line("COPY of the file's rows into a plain table", copy, facts, copy, copyOfEvents);
            line("copy of the events that come of it into a plain table", copyOfEvents, facts, copy, copyOfEvents);
            line("upload of the history, nothing known before", first, facts, copy, copyOfEvents);
            line("the same file again, which changes nothing", again, facts, copy, copyOfEvents);
            System.out.printf(
                    "%nEvents recorded: %,d; most heap in use after a collection while uploading: %,d MB of %,d MB.%n",
                    events, most, Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void line(String what, double seconds, int facts, double copy, double copyOfEvents) {
        System.out.printf(
                "| %s | %.1f | %,.0f | %.1f × | %.1f × |%n",
                what, seconds, facts / seconds, seconds / copy, seconds / copyOfEvents);
    }

    private DataSource migrator() {
        return server.access(DatabaseRole.MIGRATOR, DATABASE).dataSource();
    }

    private void copy(Path file) {
        try (Connection connection = migrator().getConnection();
                InputStream rows = Files.newInputStream(file)) {
            int columns = Files.lines(file).findFirst().orElseThrow().split(",").length;
            var table = new StringBuilder(
                    "CREATE TABLE public.plain (row_number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
            var names = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                table.append(", c").append(column).append(" text");
                names.append(column == 0 ? "c" : ", c").append(column);
            }
            connection.createStatement().execute(table + ")");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY public.plain (" + names + ") FROM STDIN (FORMAT csv, HEADER)", rows);
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void copyEvents() {
        JdbcClient.create(migrator())
                .sql("CREATE TABLE public.events AS SELECT * FROM event_store.event")
                .update();
    }

    private void upload(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            long ended = ended();
            UUID upload = command.getBean(Receiver.class).receive(bytes, new Wish(java.util.Optional.of("999"), false));
            command.getBean(UploadWorker.class).wake();
            while (ended() == ended) {
                LockSupport.parkNanos(A_LOOK);
            }
            refused(upload);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refused(UUID upload) {
        database.sql("""
                        SELECT convert_from(payload, 'UTF8') FROM event_store.event
                        WHERE aggregate_identifier = ? AND payload_type IN ('UploadRefused', 'UploadRecordRejected') LIMIT 3""").param(upload.toString()).query(String.class).list().forEach(System.out::println);
    }

    private long ended() {
        return database.sql(
                        "SELECT count(*) FROM event_store.event WHERE payload_type IN ('UploadFinished', 'UploadRefused')")
                .query(Long.class)
                .single();
    }

    private long events() {
        return database.sql("SELECT count(*) FROM event_store.event")
                .query(Long.class)
                .single();
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** What lived through a collection, not what waited for one. */
    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP
                                && pool.getName().contains("Old"))
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    @Override
    public void close() throws IOException {
        command.close();
        server.close();
    }
}
