package caseclock.query.projection;

import caseclock.query.readtables.Row;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the dead letters of the read tables: which streams wait, since when, and how often they were tried. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final JdbcClient database;
    private final Clock clock;

    DeadLetters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these streams that wait behind a letter. */
    Set<String> waiting(Collection<String> streams) {
        return Set.copyOf(database.sql("select stream from dead_letter where stream = any (?)")
                .param(streams.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void park(Collection<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        letters.forEach(letter -> LOG.error("Stream {} is parked: {}", letter.stream(), letter.sentence()));
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
                        insert into dead_letter (stream, sequence, position, type, kind, sentence, first_seen_at, last_tried_at, tries)
                        select stream, sequence, position, type, kind, sentence, ?, ?, 1
                        from json_populate_recordset(null::dead_letter, ?::json)""")
                .params(now, now, Row.COLUMNS.writeValueAsString(letters))
                .update();
    }

    /** A letter that is tried again, and from which entry on its stream is to be read. */
    record Tried(String stream, long from, long sequence, Timestamp firstSeenAt, int tries) {}

    /** Takes letters away so that their streams can be tried again. A case from before letters were kept may be behind its letter's entry. */
    List<Tried> takeAway(Collection<String> streams) {
        Map<String, Long> cases = goOn(streams);
        return database.sql(
                        "delete from dead_letter where stream = any (?) returning stream, sequence, first_seen_at, tries")
                .param(streams.toArray(String[]::new))
                .query((row, _) -> new Tried(
                        row.getString(1),
                        cases.getOrDefault(row.getString(1), row.getLong(2)),
                        row.getLong(2),
                        row.getTimestamp(3),
                        row.getInt(4)))
                .list();
    }

    /** Which of them are cases, and with which entry each goes on. */
    private Map<String, Long> goOn(Collection<String> streams) {
        return database
                .sql("update case_file set stopped_at = null, stopped_because = null where case_id = any (?)"
                        + " returning case_id::text, last_sequence + 1")
                .param(streams.stream()
                        .flatMap(stream -> StreamKind.identity(stream).stream())
                        .toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that came back at the same entry are the same letters, tried once more. How many did not come back. */
    int countTry(List<Tried> tried) {
        Map<String, Long> back = database
                .sql("select stream, sequence from dead_letter where stream = any (?)")
                .param(tried.stream().map(Tried::stream).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        tried.stream()
                .filter(one -> Long.valueOf(one.sequence()).equals(back.get(one.stream())))
                .forEach(one -> database.sql("update dead_letter set first_seen_at = ?, tries = ? where stream = ?")
                        .params(one.firstSeenAt(), one.tries() + 1, one.stream())
                        .update());
        return tried.size() - back.size();
    }

    /**
     * What was decided about a letter goes with the letter; who did it stays written down. Tables that have not come to its event say nothing of it.
     */
    void forgetDecisions() {
        database.sql("""
                        delete from operations.set_aside s
                        where not exists (select from dead_letter d where d.stream = s.stream and d.sequence = s.sequence)
                        and exists (select from event_store.event e, bookmark b
                            where e.aggregate_identifier = s.stream and e.sequence_number >= s.sequence
                            and e.global_index <= b.position)""").update();
    }

    /**
     * Streams that wait, in the order of their identities, but for the letters that somebody decided to leave: so many of them that there are about
     * as many entries in them as asked for.
     *
     * @param restedSince only letters that were last tried by then; the longer one has been there, the longer it rests
     */
    List<String> toRetry(String after, Instant restedSince, long aboutEntries) {
        return database.sql("""
                        select stream from (
                            select stream, entries, sum(entries) over (order by stream) as so_far from (
                                select d.stream from dead_letter d
                                where d.stream > :after and not exists (
                                    select from operations.set_aside s where s.stream = d.stream and s.sequence = d.sequence)
                                and d.last_tried_at
                                    + least((d.last_tried_at - d.first_seen_at) / 2, interval '6 hours') <= :rested
                                order by d.stream limit :about) parked
                            cross join lateral (select count(*) as entries from event_store.event e
                                where e.aggregate_identifier = parked.stream) length) counted
                        where so_far - entries < :about order by stream""")
                .param("after", after)
                .param("rested", Timestamp.from(restedSince))
                .param("about", aboutEntries)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
