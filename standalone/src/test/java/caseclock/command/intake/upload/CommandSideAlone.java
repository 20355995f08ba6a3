package caseclock.command.intake.upload;

import caseclock.command.CommandSide;
import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.spool.Receiver;
import caseclock.command.intake.spool.Spool;
import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.StoredEvent;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadWithdrawals;
import caseclock.events.json.EventJson;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command side without a web server and without the query side, over a database that was set up for a test. */
public final class CommandSideAlone implements AutoCloseable {

    /** 21 November 2026, noon. */
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    CommandSideAlone(DataSource database) {
        this(database, Map.of());
    }

    CommandSideAlone(DataSource database, Map<String, Object> properties) {
        this(database, properties, NOON);
    }

    public CommandSideAlone(DataSource database, Map<String, Object> properties, Clock clock) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.registerBean("commandDataSource", HikariDataSource.class, () -> pool(database));
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("caseIds", CaseIds.class, () -> new CaseIds(new byte[32]));
        context.registerBean("identities", Supplier.class, () -> (Supplier<UUID>) UUID::randomUUID);
        context.register(CommandSide.class);
        context.refresh();
    }

    private static HikariDataSource pool(DataSource database) {
        var pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(6);
        return new HikariDataSource(pool);
    }

    /** Takes a file in and waits until it is read to its end or refused. */
    Outcome upload(InputStream file) throws IOException {
        UUID upload = receive(file);
        await(() -> outcome(upload).hasEnded());
        return outcome(upload);
    }

    Outcome upload(String file) throws IOException {
        return upload(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes a file in and waits until it is checked and waits to be confirmed, or is refused. */
    public UUID check(InputStream file, String council) throws IOException {
        UUID upload = receive(file, new Wish(Optional.of(council), true));
        await(() -> waits(upload) || outcome(upload).hasEnded());
        return upload;
    }

    private boolean waits(UUID upload) {
        return database()
                .sql("SELECT EXISTS (SELECT FROM intake.upload WHERE upload_id = ? AND paused_at IS NOT NULL)")
                .param(upload)
                .query(Boolean.class)
                .single();
    }

    /** Has what was checked recorded, and waits until it is. */
    public Outcome confirm(UUID upload, UploadWithdrawals withdrawals) {
        confirmations().confirm(upload, withdrawals, false, Optional.of("data-officer"));
        worker().wake();
        await(() -> outcome(upload).hasEnded());
        return outcome(upload);
    }

    UUID receive(InputStream file) throws IOException {
        return receive(file, Wish.AT_ONCE);
    }

    UUID receive(InputStream file, Wish wish) throws IOException {
        UUID upload = context.getBean(Receiver.class).receive(file, wish);
        context.getBean(UploadWorker.class).wake();
        return upload;
    }

    Receiver receiver() {
        return context.getBean(Receiver.class);
    }

    Confirmations confirmations() {
        return context.getBean(Confirmations.class);
    }

    UploadWorker worker() {
        return context.getBean(UploadWorker.class);
    }

    Spool spool() {
        return context.getBean(Spool.class);
    }

    UploadRun.Parts parts() {
        return context.getBean(UploadRun.Parts.class);
    }

    CaseRecorder recorder() {
        return context.getBean(CaseRecorder.class);
    }

    public Outcome outcome(UUID upload) {
        return new Outcome(
                events(upload.toString()).map(UploadEvent.class::cast).toList());
    }

    List<CaseEvent> caseOf(String reference) {
        return events(caseId(reference).toString()).map(CaseEvent.class::cast).toList();
    }

    public static CaseId caseId(String reference) {
        return new CaseIds(new byte[32]).of("999", reference);
    }

    public JdbcClient database() {
        return context.getBean("commandDatabase", JdbcClient.class);
    }

    private Stream<StoredEvent> events(String stream) {
        return database()
                .sql(
                        "SELECT payload_type, payload FROM event_store.event WHERE aggregate_identifier = ? ORDER BY sequence_number")
                .param(stream)
                .query((row, number) -> EventJson.read(row.getString(1), row.getBytes(2)))
                .list()
                .stream();
    }

    /** How many events there are, by type. */
    long eventsOf(String type) {
        return database()
                .sql("SELECT count(*) FROM event_store.event WHERE payload_type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    static void await(BooleanSupplier done) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("It did not happen within " + PATIENCE + ".");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** What an upload's events tell. */
    public record Outcome(List<UploadEvent> events) {

        public boolean hasEnded() {
            return events.stream().anyMatch(event -> event instanceof UploadFinished || event instanceof UploadRefused);
        }

        public UploadCounts counts() {
            return all(UploadBatchRecorded.class).stream()
                    .map(UploadBatchRecorded::counts)
                    .reduce(UploadCounts.NONE, UploadCounts::plus);
        }

        public <E extends UploadEvent> List<E> all(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast).toList();
        }

        String refusal() {
            return all(UploadRefused.class).getFirst().reason();
        }
    }
}
