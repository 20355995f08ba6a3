package caseclock.query.metrics;

import static caseclock.events.Happened.LONDON;

import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.metrics.TeamCounts.Team;
import caseclock.query.timeliness.BankHolidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what is open and who waits today, council by council, as the pages do. It counts again only when the read tables have moved or a day has
 * begun in England, and every few minutes in any case, since a case that was mended moves no bookmark.
 */
final class TeamCountsQuery {

    private static final TeamFilter EVERYBODY = new TeamFilter.AllTeams();
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final ShortReading reading;
    private final Measures measures;
    private final Clock clock;
    private Optional<Counted> last = Optional.empty();

    /** What it counts with. */
    record Measures(Teams teams, OpenClocks clocks, SpellQuery spells, BankHolidays holidays) {}

    private record Counted(LocalDate day, String bookmark, Instant at, List<TeamCounts> councils) {

        boolean stillSo(LocalDate today, String bookmarkNow, Instant now) {
            return day.equals(today)
                    && bookmark.equals(bookmarkNow)
                    && at.plus(LONGEST).isAfter(now);
        }
    }

    TeamCountsQuery(JdbcClient database, ShortReading reading, Measures measures, Clock clock) {
        this.database = database;
        this.reading = reading;
        this.measures = measures;
        this.clock = clock;
    }

    /** One for each council. */
    List<TeamCounts> councils() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        String bookmark = reading.of(this::bookmark);
        if (last.filter(counted -> counted.stillSo(today, bookmark, now)).isEmpty()) {
            last = Optional.of(new Counted(today, bookmark, now, count(today, now)));
        }
        return last.orElseThrow().councils();
    }

    private String bookmark() {
        return database.sql("select b::text from bookmark b where projection = 'figures'")
                .query(String.class)
                .single();
    }

    /** Each council in a transaction of its own, so that nothing is held for long. */
    private List<TeamCounts> count(LocalDate today, Instant now) {
        return reading.of(() -> measures.teams().councils()).stream()
                .map(council -> reading.of(() -> council(Optional.of(council), today, now)))
                .toList();
    }

    private TeamCounts council(Optional<String> council, LocalDate today, Instant now) {
        return TeamCounts.of(
                measures.teams().all(council).stream()
                        .map(team -> new Team(team.council(), Optional.of(team.name())))
                        .toList(),
                measures.clocks().on(today, now, council, EVERYBODY),
                measures.spells()
                        .unallocated(
                                council,
                                EVERYBODY,
                                today,
                                now,
                                measures.holidays().knownAt(now)));
    }
}
