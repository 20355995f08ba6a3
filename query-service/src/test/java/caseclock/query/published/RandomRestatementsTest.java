package caseclock.query.published;

import static caseclock.query.timeliness.Invented.CHANGING;
import static caseclock.query.timeliness.Invented.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.NoTeam;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.published.Tracing.Span;
import caseclock.query.published.Tracing.Traced;
import caseclock.query.published.Trail.Turn;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Invented;
import caseclock.query.timeliness.Timeliness;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a case's history, whenever it was published and whenever it is asked about: the causes add up to the difference, exactly. */
class RandomRestatementsTest {

    /** 300 in the everyday build, more by -Dcaseclock.histories=100000. */
    private static final long COUNT = Long.getLong("caseclock.histories", 300);

    /** Some that were announced or called off when a made-up case was running. */
    private static final BankHolidays BANK_HOLIDAYS = BankHolidays.read(new StringReader("""
            date,announced_on,withdrawn_on,basis_of_announcement
            2019-05-13,2019-04-20,,
            2022-07-18,,2022-07-10,
            2022-08-01,2022-07-05,,
            2022-09-19,2022-09-09,,
            2025-12-08,2025-11-10,,
            """));

    private static final Timeliness TIMELINESS = new Timeliness(CHANGING, BANK_HOLIDAYS);
    private static final UUID CASE = new UUID(5, 5);
    private static final Set<String> SUBJECTS = Set.copyOf(WeekFigures.subjects());
    private static final List<TeamFilter> TEAMS =
            List.of(new AllTeams(), new NoTeam(), new OneTeam("East"), new OneTeam("North"), new OneTeam("West"));

    /** An announcement, and the day on which a clock had been due before it. */
    private record Moved(Instant announced, LocalDate due) {

        /** If any announcement moved the due day of any clock of the case to another week. */
        static Optional<Moved> in(CaseHistory history) {
            return Stream.concat(BANK_HOLIDAYS.announcements().stream(), CHANGING.announcements(COUNCIL).stream())
                    .flatMap(moment -> in(history, moment))
                    .findAny();
        }

        private static Stream<Moved> in(CaseHistory history, Instant moment) {
            List<CaseClock> after = TIMELINESS.knownAt(history, moment).clocks();
            return TIMELINESS.knownAt(history, moment.minusMillis(1)).clocks().stream()
                    .filter(clock -> after.stream()
                            .filter(same -> same.timescale() == clock.timescale()
                                    && same.startEntry().equals(clock.startEntry()))
                            .anyMatch(same -> !same.dueOn()
                                    .map(Moved::week)
                                    .equals(clock.dueOn().map(Moved::week))))
                    .flatMap(clock -> clock.dueOn().stream())
                    .map(due -> new Moved(moment, due));
        }

        static LocalDate week(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
    }

    /** A history as it came in, and where between its entries the publication falls. */
    private record Made(List<StoredEntry> entries, Span span) {

        /** Some are published shortly before an announcement that moves a due day, of the week of that day: it would seldom happen by chance. */
        static Made of(long seed, CaseHistory history) {
            var random = new Random(seed);
            Optional<Moved> moved = seed % 3 == 0 ? Moved.in(history) : Optional.empty();
            List<StoredEntry> entries = entries(random, history);
            Instant publishedAt = moved.map(one -> one.announced().minusSeconds(60))
                    .orElseGet(() -> entries.get(random.nextInt(entries.size()))
                            .appendedAt()
                            .plusSeconds(random.nextInt(100)));
            Instant arrivedBy = moved.isPresent() ? Instant.MAX : publishedAt;
            long position = entries.stream()
                    .filter(entry -> !entry.appendedAt().isAfter(arrivedBy))
                    .mapToLong(StoredEntry::position)
                    .max()
                    .orElse(0);
            LocalDate day = moved.map(Moved::due).orElseGet(() -> day(random, history));
            Instant knownAt = publishedAt.plusSeconds(60 + random.nextInt(40_000_000));
            LocalDate sunday = Moved.week(day);
            return new Made(entries, new Span(COUNCIL, sunday, position, publishedAt, knownAt, SUBJECTS));
        }

        /** A third of them arrive when they were recorded, the others later, as from a file that is sent once a month. */
        private static List<StoredEntry> entries(Random random, CaseHistory history) {
            List<StoredEntry> entries = new ArrayList<>();
            Instant last = Instant.EPOCH;
            for (HistoryEntry entry : history.entries()) {
                Instant arrived = entry.knownAt().plusSeconds(random.nextInt(3) * random.nextInt(3_000_000));
                last = arrived.isAfter(last) ? arrived : last;
                entries.add(new StoredEntry(entry, 3L * entry.place() + 5, last));
            }
            return entries;
        }

        /** A day on which something of the case fell due or stopped. */
        private static LocalDate day(Random random, CaseHistory history) {
            List<CaseClock> clocks = TIMELINESS
                    .knownAt(history, Instant.parse("2035-01-01T00:00:00Z"))
                    .clocks();
            if (clocks.isEmpty()) {
                return LocalDate.of(2022, 9, 4);
            }
            CaseClock clock = clocks.get(random.nextInt(clocks.size()));
            return random.nextBoolean()
                    ? clock.dueOn().orElse(clock.startedOn())
                    : clock.stop().map(CaseClock.Stop::on).orElse(clock.startedOn());
        }

        Set<Counted> counted(Instant moment, long position) {
            var history = new CaseHistory(
                    COUNCIL,
                    entries.stream()
                            .filter(entry -> entry.position() <= position)
                            .map(StoredEntry::entry)
                            .toList());
            return new WeekCount(span.weekEnding(), moment, BANK_HOLIDAYS.knownAt(moment))
                    .of(CASE, TIMELINESS.knownAt(history, moment), SUBJECTS);
        }
    }

    @Test
    void theCausesAlwaysAddUpAndAllIsExplained() {
        Set<Cause> met = EnumSet.noneOf(Cause.class);
        for (long seed = 0; seed < COUNT; seed++) {
            long tried = seed;
            var made = Made.of(seed, Invented.history(seed));
            Set<Counted> published =
                    made.counted(made.span().publishedAt(), made.span().position());
            for (Restatement one : restate(made, published)) {
                assertThat(sum(one)).as(() -> "seed " + tried + ": " + one).isEqualTo(one.difference());
                one.causes().forEach(because -> met.add(because.cause()));
                assertThat(met).as(() -> "seed " + tried + ": " + one).doesNotContain(Cause.NOT_EXPLAINED);
            }
        }
        assertThat(met)
                .as("or something was never tried")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Cause.NOT_EXPLAINED)));
    }

    @Test
    void whatAnotherVersionOfTheProgramPublishedAddsUpTooWithTheRestNotExplained() {
        int unexplained = 0;
        for (long seed = 0; seed < COUNT / 4; seed++) {
            long tried = seed;
            var random = new Random(seed);
            var made = Made.of(seed, Invented.history(seed));
            Figure figure = Figure.values()[random.nextInt(Figure.UNALLOCATED.ordinal())];
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
        var turns = new Tracing(TIMELINESS, BANK_HOLIDAYS, CHANGING)
                .trail(new Traced(CASE, published, made.entries(), now), made.span())
                .turns();
        return TEAMS.stream()
                .map(team -> new Restating(team, Map.of(CASE, published), Map.of(CASE, now), turns))
                .flatMap(restating -> subjects(published, turns)
                        .flatMap(subject -> Figure.about(subject).stream()
                                .map(figure -> restating.restate(
                                        subject, figure, value(restating.team(), published, subject, figure)))))
                .toList();
    }

    /** All others are nought before and after. */
    private static Stream<String> subjects(Set<Counted> published, List<Turn> turns) {
        return Stream.concat(published.stream(), turns.stream().flatMap(turn -> turn.step().after().stream()))
                .map(Counted::subject)
                .distinct();
    }

    private static int value(TeamFilter team, Set<Counted> published, String subject, Figure figure) {
        Stream<Counted> ours = published.stream().filter(one -> one.subject().equals(subject) && one.of(team));
        return figure == Figure.LONGEST_WAIT
                ? ours.flatMap(one -> one.days().stream()).max(Integer::compare).orElse(0)
                : Math.toIntExact(ours.filter(one -> one.figure() == figure).count());
    }
}
