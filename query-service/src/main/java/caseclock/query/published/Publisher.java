package caseclock.query.published;

import caseclock.query.measures.Freshness;
import caseclock.query.measures.Teams;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the figures of a week, once and for good. One snapshot of the database gives the figures and how far into the event stream they reach;
 * of several processes one publishes and the others find it done.
 */
public final class Publisher {

    private final JdbcClient database;
    private final TransactionTemplate snapshot;
    private final Teams teams;
    private final WeekFigures figures;
    private final PublicationTime time;
    private final String rules;
    private final Clock clock;
    private final PublishedRows rows;
    private final Reach reach;
    private final Freshness incomplete;

    /**
     * @param snapshot transactions of isolation repeatable read on the same connections as all queries
     * @param rules with which the read tables must have been made, see {@link caseclock.query.timeliness.Timeliness#rules()}
     */
    Publisher(
            JdbcClient database,
            TransactionTemplate snapshot,
            Teams teams,
            WeekFigures figures,
            PublicationTime time,
            String rules,
            Clock clock) {
        this.database = database;
        this.snapshot = snapshot;
        this.teams = teams;
        this.figures = figures;
        this.time = time;
        this.rules = rules;
        this.clock = clock;
        this.rows = new PublishedRows(database);
        this.reach = new Reach(database, rules);
        this.incomplete = new Freshness(database);
    }

    /** The Sunday of the last week whose time has come. */
    LocalDate lastWeek() {
        return time.lastWeek(clock.instant());
    }

    /** The position of the last event there is. */
    long lastEvent() {
        return database.sql("select coalesce(max(global_index), 0) from event_store.event")
                .query(Long.class)
                .single();
    }

    /** Whether the read tables hold everything up to that event, by today's rules: figures of half a rebuild are never published. */
    boolean reaches(long position) {
        return reach.position().filter(reached -> reached >= position).isPresent();
    }

    /**
     * Publishes every week that is due, of every council of which anything had been recorded when it came due. What was recorded for the first time
     * since may be half of its first upload, and waits for its first Monday.
     *
     * @return how many weeks that were, all councils counted
     */
    int publishDue() {
        return publish(due());
    }

    /** Publishes the last week of every council without waiting for its first Monday: somebody says that its records are complete. */
    public int publishNow() {
        return publish(missing());
    }

    private int publish(List<Missing> weeks) {
        return Math.toIntExact(weeks.stream()
                .filter(week -> publish(week.council(), week.ending()))
                .count());
    }

    /** Whether nothing that is due is left to publish: a rebuild or another process may have come between. */
    boolean hasPublishedAll() {
        return due().isEmpty();
    }

    private record Missing(String council, LocalDate ending) {}

    private List<Missing> due() {
        return missing().stream().filter(this::hadRecords).toList();
    }

    private boolean hadRecords(Missing week) {
        return database.sql("select exists (select from entry where council = ? and appended_at <= ?)")
                .params(week.council(), Timestamp.from(time.due(week.ending())))
                .query(Boolean.class)
                .single();
    }

    private List<Missing> missing() {
        Instant now = clock.instant();
        return teams.councils().stream()
                .flatMap(council ->
                        time.missing(rows.lastWeek(council), now).stream().map(week -> new Missing(council, week)))
                .toList();
    }

    /** Whether it was published now; not if it had been before. */
    boolean publish(String council, LocalDate weekEnding) {
        try {
            return Boolean.TRUE.equals(snapshot.execute(_ -> publishInSnapshot(council, weekEnding)));
        } catch (ConcurrencyFailureException another) {
            return false;
        }
    }

    /** After the lock the position is read first: it takes the snapshot, and the moment comes after everything in it. */
    private boolean publishInSnapshot(String council, LocalDate weekEnding) {
        reach.hold();
        Optional<Long> position = reach.position();
        if (position.isEmpty()) {
            return false;
        }
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> subjects = WeekFigures.subjects();
        var week = new PublishedWeek(
                council,
                weekEnding,
                moment,
                position.get(),
                rules,
                subjects,
                incomplete.incompleteCases(Optional.of(council)));
        if (!rows.begin(week)) {
            return false;
        }
        for (String subject : subjects) {
            Map<UUID, Set<Counted>> counted = figures.counted(Set.of(subject), council, weekEnding, moment);
            rows.add(week, counted, WeekFigures.values(subject, counted));
        }
        return true;
    }
}
