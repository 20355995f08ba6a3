package caseclock.query.published;

import static caseclock.query.timeliness.Invented.BANK_HOLIDAYS;
import static caseclock.query.timeliness.Invented.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.NoTeam;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.published.Tracing.Span;
import caseclock.query.published.Tracing.Traced;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Invented;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a case's history, whenever it was published and whenever it is asked about: the causes add up to the difference, exactly. */
class RandomRestatementsTest {

    /** 1,000 in the everyday build, more by -Dcaseclock.histories=100000. */
    private static final long COUNT = Long.getLong("caseclock.histories", 1_000);

    private static final UUID CASE = new UUID(5, 5);
    private static final Set<String> SUBJECTS = Set.copyOf(WeekFigures.subjects());
    private static final List<TeamFilter> TEAMS =
            List.of(new AllTeams(), new NoTeam(), new OneTeam("East"), new OneTeam("North"), new OneTeam("West"));

    /** A history as it came in, and where between its entries the publication falls. */
    private record Made(List<StoredEntry> entries, Span span) {

        static Made of(Random random, CaseHistory history) {
            List<StoredEntry> entries = new ArrayList<>();
            Instant last = Instant.EPOCH;
            for (HistoryEntry entry : history.entries()) {
                Instant arrived = entry.knownAt().plusSeconds(random.nextInt(3) * random.nextInt(3_000_000));
                last = arrived.isAfter(last) ? arrived : last;
                entries.add(new StoredEntry(entry, 3L * entry.place() + 5, last));
            }
            StoredEntry lastHad = entries.get(random.nextInt(entries.size()));
            Instant publishedAt = lastHad.appendedAt().plusSeconds(random.nextInt(100));
            Instant knownAt = publishedAt.plusSeconds(random.nextInt(40_000_000));
            return new Made(
                    entries, new Span(sunday(random, history), lastHad.position(), publishedAt, knownAt, SUBJECTS));
        }

        /** The end of a week in which something of the case fell due or stopped. */
        private static LocalDate sunday(Random random, CaseHistory history) {
            List<CaseClock> clocks = TIMELINESS
                    .knownAt(history, Instant.parse("2035-01-01T00:00:00Z"))
                    .clocks();
            if (clocks.isEmpty()) {
                return LocalDate.of(2022, 9, 4);
            }
            CaseClock clock = clocks.get(random.nextInt(clocks.size()));
            LocalDate day = random.nextBoolean()
                    ? clock.dueOn().orElse(clock.startedOn())
                    : clock.stop().map(CaseClock.Stop::on).orElse(clock.startedOn());
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        Set<Counted> counted(Instant moment, long position) {
            var history = new CaseHistory(entries.stream()
                    .filter(entry -> entry.position() <= position)
                    .map(StoredEntry::entry)
                    .toList());
            return new WeekCount(span.weekEnding(), moment, BANK_HOLIDAYS.knownAt(moment))
                    .of(CASE, TIMELINESS.knownAt(history, moment), SUBJECTS);
        }
    }

    @Test
    void theCausesAlwaysAddUpAndAllIsExplained() {
        int changed = 0;
        for (long seed = 0; seed < COUNT; seed++) {
            long tried = seed;
            var made = Made.of(new Random(seed), Invented.history(seed));
            Set<Counted> published =
                    made.counted(made.span().publishedAt(), made.span().position());
            for (Restatement one : restate(made, published)) {
                assertThat(sum(one)).as(() -> "seed " + tried + ": " + one).isEqualTo(one.difference());
                assertThat(one.causes())
                        .as(() -> "seed " + tried)
                        .extracting(Restatement.Because::cause)
                        .doesNotContain(Cause.NOT_EXPLAINED);
                changed += one.difference() == 0 ? 0 : 1;
            }
        }
        assertThat(changed).as("figures that differ, or nothing was tried").isGreaterThan((int) COUNT / 10);
    }

    @Test
    void whatAnotherVersionOfTheProgramPublishedAddsUpTooWithTheRestNotExplained() {
        int unexplained = 0;
        for (long seed = 0; seed < COUNT / 4; seed++) {
            long tried = seed;
            var random = new Random(seed);
            var made = Made.of(random, Invented.history(seed));
            Figure figure = Figure.values()[random.nextInt(8)];
            Set<Counted> published = OneCase.with(
                    made.counted(made.span().publishedAt(), made.span().position()), figure);
            for (Restatement one : restate(made, published)) {
                assertThat(sum(one)).as(() -> "seed " + tried + ": " + one).isEqualTo(one.difference());
                unexplained += one.causes().stream().anyMatch(cause -> cause.cause() == Cause.NOT_EXPLAINED) ? 1 : 0;
            }
        }
        assertThat(unexplained)
                .as("once for all teams and once for children of none")
                .isEqualTo(2 * (COUNT / 4));
    }

    private static int sum(Restatement one) {
        return one.causes().stream().mapToInt(Restatement.Because::count).sum();
    }

    private static List<Restatement> restate(Made made, Set<Counted> published) {
        Set<Counted> now = made.counted(made.span().knownAt(), Long.MAX_VALUE);
        var turns = new Tracing(TIMELINESS, BANK_HOLIDAYS, Collections.emptySortedSet())
                .trail(new Traced(CASE, published, made.entries(), now), made.span())
                .turns();
        return TEAMS.stream()
                .map(team -> new Restating(team, Map.of(CASE, published), Map.of(CASE, now), turns))
                .flatMap(restating -> SUBJECTS.stream()
                        .flatMap(subject -> Figure.about(subject).stream()
                                .map(figure -> restating.restate(
                                        subject, figure, value(restating.team(), published, subject, figure)))))
                .toList();
    }

    private static int value(TeamFilter team, Set<Counted> published, String subject, Figure figure) {
        Stream<Counted> ours = published.stream().filter(one -> one.subject().equals(subject) && one.of(team));
        return figure == Figure.LONGEST_WAIT
                ? ours.flatMap(one -> one.days().stream()).max(Integer::compare).orElse(0)
                : Math.toIntExact(ours.filter(one -> one.figure() == figure).count());
    }
}
