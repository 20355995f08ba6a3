package caseclock.reliability;

import caseclock.query.projection.FiguresSchema;
import caseclock.reliability.History.Told;
import caseclock.standalone.DatabaseRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what clients were told with what is in the log, and the log with the read tables. */
final class Oracle {

    private static final String LOG = """
            select aggregate_identifier, sequence_number, event_identifier, payload_type,
                   convert_from(payload, 'UTF8'), convert_from(payload, 'UTF8')::json ->> 'entryId',
                   convert_from(meta_data, 'UTF8')::json ->> 'recordedBy'
            from event_store.event order by global_index""";

    /** A case whose figures end elsewhere than its entries, or that the read tables do not know. */
    private static final String NOT_CONTIGUOUS = """
            select coalesce(c.case_id::text, e.id) || ' ends at ' || coalesce(c.last_sequence, -1) || ' and not at ' || coalesce(e.last, -1)
                   || coalesce(', stopped at ' || c.stopped_at, '')
            from (select aggregate_identifier as id, max(sequence_number) as last from event_store.event where type = 'Case' group by 1) e
            full join case_file c on c.case_id::text = e.id
            where e.last is distinct from c.last_sequence or c.stopped_at is not null limit 5""";

    private static final String UNFINISHED_UPLOADS = """
            select aggregate_identifier from event_store.event where type = 'Upload' group by 1
            having count(*) filter (where payload_type = 'UploadFinished') <> 1""";

    private final JdbcClient database;

    Oracle(Server server) {
        this.database = server.as(DatabaseRole.QUERY);
    }

    private record Event(
            String stream, long sequence, String identifier, String type, String payload, String entry, String mark) {}

    boolean isCaughtUp() {
        return isTrue(
                "select (select position from bookmark) >= (select coalesce(max(global_index), 0) from event_store.event)");
    }

    boolean hasUploadsEnded(int files) {
        return isTrue("select count(*) = " + files
                + " from event_store.event where type = 'Upload' and payload_type = 'UploadFinished'");
    }

    /** As an administrator does, by the rules by which the tables were made. */
    void askForARebuild() {
        database.sql("""
                        insert into operations.rebuild (rebuild_id, because, asked_by, asked_at, rules, layout, state)
                        select gen_random_uuid(), 'ASKED', 'the harness', now(), rules, ?, 'ASKED' from bookmark""").param(FiguresSchema.LAYOUT).update();
    }

    boolean hasRebuildEnded() {
        return isTrue("select not exists (select from operations.rebuild where state not in ('DONE', 'SUPERSEDED'))");
    }

    Verdict judge(History history, Imports imports) {
        List<Event> log = database.sql(LOG)
                .query((row, _) -> new Event(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
        var verdict = new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, List<Event>> byMark =
                log.stream().filter(event -> event.mark != null).collect(Collectors.groupingBy(Event::mark));
        history.all()
                .forEach(
                        told -> judge(told, byMark.getOrDefault(told.operation().mark(), List.of()), verdict));
        judgeLog(log, verdict);
        imports.complaints(log.stream().collect(Collectors.groupingBy(Event::stream, Collectors.counting())))
                .forEach(verdict.wrong()::add);
        verdict.wrong().addAll(texts(NOT_CONTIGUOUS));
        verdict.wrong().addAll(texts("select 'stream ' || stream || ' waits as a dead letter' from dead_letter"));
        verdict.wrong()
                .addAll(texts("select 'a rebuild differs in ' || differences || ' rows' from operations.rebuild"
                        + " where differences > 0"));
        verdict.wrong()
                .addAll(texts(UNFINISHED_UPLOADS).stream()
                        .map(upload -> "upload " + upload + " did not end exactly once")
                        .toList());
        return verdict;
    }

    private static void judge(Told told, List<Event> events, Verdict verdict) {
        String mark = told.operation().mark();
        if (events.size() > 1) {
            verdict.doubled().add(mark + " is there " + events.size() + " times");
        }
        switch (told.outcome()) {
            case OK -> {
                if (events.isEmpty()) {
                    verdict.lost().add(mark + " was acknowledged and is not there");
                } else if (!isAsAsked(told, events.getFirst())) {
                    verdict.wrong().add(mark + " is there with other content");
                }
            }
            case REJECTED -> {
                if (!events.isEmpty()) {
                    verdict.wrong().add(mark + " was refused and is there");
                }
            }
            case UNKNOWN -> {}
        }
    }

    private static boolean isAsAsked(Told told, Event event) {
        Operation asked = told.operation();
        return event.type.equals(asked.kind().type())
                && event.stream.equals(asked.caseId().toString())
                && event.payload.contains('"' + asked.day() + '"')
                && asked.entryId().map(id -> id.toString().equals(event.entry)).orElse(true)
                && told.answeredEntry().map(id -> id.equals(event.entry)).orElse(true);
    }

    private static void judgeLog(List<Event> log, Verdict verdict) {
        Set<String> identifiers = new HashSet<>();
        log.stream()
                .map(Event::identifier)
                .filter(id -> !identifiers.add(id))
                .forEach(id -> verdict.doubled().add("event " + id + " is there twice"));
        log.stream().collect(Collectors.groupingBy(Event::stream)).forEach((stream, events) -> {
            Set<Long> sequences = events.stream().map(Event::sequence).collect(Collectors.toSet());
            if (sequences.size() != events.size() || sequences.stream().anyMatch(s -> s < 0 || s >= events.size())) {
                verdict.wrong().add("stream " + stream + " has a hole");
            }
        });
    }

    private boolean isTrue(String sql) {
        return Objects.requireNonNullElse(database.sql(sql).query(Boolean.class).single(), false);
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
