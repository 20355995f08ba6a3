package caseclock.query.projection;

import caseclock.events.StoredEvent;
import caseclock.events.UploadEvent;
import caseclock.events.json.EventTypes;
import caseclock.query.eventstream.EventStream;
import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.projection.CaseProjection.Projected;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.Timeliness;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the next events of the stream into the read tables, a batch a transaction, and the bookmark with them: whatever is killed when, each
 * event counts exactly once. The bookmark's row lock lets one process at a time go on, and another as soon as that one is gone.
 */
public final class FiguresProjector {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresProjector.class);

    private final EventStream stream;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int batch;
    private final String rules;
    private final CaseProjection projection;
    private final ReadTables tables;
    private final UploadTables uploads;

    /**
     * @param database and transaction of the query role, on the schema of the read tables
     * @param batch how many events are taken in one transaction
     */
    public FiguresProjector(
            EventStream stream,
            JdbcClient database,
            TransactionTemplate transaction,
            Timeliness timeliness,
            Clock clock,
            int batch) {
        this.stream = stream;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.batch = batch;
        this.rules = timeliness.rules();
        this.projection = new CaseProjection(timeliness);
        this.tables = new ReadTables(database);
        this.uploads = new UploadTables(database);
    }

    /** Takes one batch. How many events that were; 0 if there are none, or if another process is at it. */
    public int step() {
        Integer taken = transaction.execute(status -> bookmark()
                .map(position -> take(stream.after(position, batch), status))
                .orElse(0));
        return taken == null ? 0 : taken;
    }

    /** Tries again, from their whole streams, the cases that were stopped. How many of them go on now. */
    public int retryStopped() {
        Integer mended = transaction.execute(status -> bookmark()
                .map(position -> Math.toIntExact(stopped().stream()
                        .filter(caseId -> retry(caseId, position, status))
                        .count()))
                .orElse(0));
        return mended == null ? 0 : mended;
    }

    /** Only of tables that are made with the same rules: a process of an older version leaves them to a newer one. */
    private Optional<Long> bookmark() {
        database.sql("set local synchronous_commit = off").update();
        return database.sql("""
                        select position from bookmark
                        where projection = 'figures' and rules in (?, '') for update skip locked""").param(rules).query(Long.class).optional();
    }

    private int take(List<StreamedEvent> events, TransactionStatus status) {
        if (events.isEmpty()) {
            return 0;
        }
        Map<UUID, List<StreamedEvent>> byCase = new LinkedHashMap<>();
        for (StreamedEvent event : events) {
            if (isUpload(event)) {
                inSavepoint(status, () -> uploads.write(event))
                        .ifPresent(
                                broken -> LOG.error("Upload event {} cannot be projected.", event.position(), broken));
            } else {
                caseOf(event)
                        .ifPresent(id -> byCase.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(event));
            }
        }
        takeCases(byCase, status);
        database.sql("update bookmark set position = ?, moved_at = ? where projection = 'figures'")
                .params(events.getLast().position(), Timestamp.from(clock.instant()))
                .update();
        return events.size();
    }

    private static Optional<UUID> caseOf(StreamedEvent event) {
        try {
            return Optional.of(UUID.fromString(event.stream()));
        } catch (IllegalArgumentException noCase) {
            LOG.error("Event {} belongs to no case and is in no figure.", event.position());
            return Optional.empty();
        }
    }

    private static boolean isUpload(StreamedEvent event) {
        Optional<Class<? extends StoredEvent>> type = EventTypes.named(event.type());
        return type.filter(UploadEvent.class::isAssignableFrom).isPresent();
    }

    private void takeCases(Map<UUID, List<StreamedEvent>> byCase, TransactionStatus status) {
        Map<UUID, CaseFileRow> files = tables.files(byCase.keySet());
        Map<UUID, List<EntryRow>> entries = tables.entries(files.keySet());
        List<Projected> projected = new ArrayList<>();
        byCase.forEach((caseId, news) -> {
            CaseFileRow file = files.getOrDefault(caseId, CaseFileRow.unknown(caseId));
            if (!file.stopped()) {
                project(file, entries.getOrDefault(caseId, List.of()), news).ifPresent(projected::add);
            }
        });
        Optional<RuntimeException> refused = inSavepoint(status, () -> tables.write(projected));
        if (refused.isPresent()) {
            projected.forEach(one -> writeAlone(one, files, status));
        }
    }

    private Optional<Projected> project(CaseFileRow file, List<EntryRow> known, List<StreamedEvent> news) {
        try {
            return Optional.of(projection.project(file, known, news));
        } catch (CannotProject cannot) {
            stop(file, cannot);
            return Optional.empty();
        }
    }

    /** The database refused a row of some case in the batch; going one by one finds which, and the others go on. */
    private void writeAlone(Projected one, Map<UUID, CaseFileRow> before, TransactionStatus status) {
        UUID caseId = one.file().caseId();
        inSavepoint(status, () -> tables.write(List.of(one))).ifPresent(refused -> {
            long first = one.newEntries().getFirst().sequence();
            stop(
                    before.getOrDefault(caseId, CaseFileRow.unknown(caseId)),
                    new CannotProject(
                            first, "The database refuses the figures from entry %d on.".formatted(first), refused));
        });
    }

    private void stop(CaseFileRow file, CannotProject cannot) {
        LOG.error("Case {} is stopped at entry {}: {}", file.caseId(), cannot.sequence(), cannot.sentence(), cannot);
        tables.writeFiles(List.of(file.stopped(cannot.sequence(), cannot.sentence())));
    }

    private List<UUID> stopped() {
        return database.sql("select case_id from case_file where stopped_at is not null order by case_id")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean retry(UUID caseId, long upTo, TransactionStatus status) {
        CaseFileRow file = tables.files(List.of(caseId)).getOrDefault(caseId, CaseFileRow.unknown(caseId));
        List<EntryRow> known = tables.entries(List.of(caseId)).getOrDefault(caseId, List.of());
        List<StreamedEvent> missed = stream.ofStream(caseId.toString()).stream()
                .filter(event -> event.sequence() > file.lastSequence() && event.position() <= upTo)
                .collect(Collectors.toList());
        return project(file.mended(), known, missed)
                .filter(one ->
                        inSavepoint(status, () -> tables.write(List.of(one))).isEmpty())
                .isPresent();
    }

    private static Optional<RuntimeException> inSavepoint(TransactionStatus status, Runnable work) {
        Object savepoint = status.createSavepoint();
        try {
            work.run();
            status.releaseSavepoint(savepoint);
            return Optional.empty();
        } catch (RuntimeException refused) {
            status.rollbackToSavepoint(savepoint);
            return Optional.of(refused);
        }
    }
}
