package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.events.EntryId;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.measures.Measure.Excluded;
import caseclock.query.measures.Measure.FellDue;
import caseclock.query.measures.Measure.Finished;
import caseclock.query.measures.Measure.Open;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.NoTeam;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CancellationReason;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.WorkingCalendar;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** October 2026 has no bank holiday in England; a clock of 15 working days that starts on a Monday is due on the Monday three weeks later. */
class MeasuresTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.read(
                    new StringReader("date,announced_on,withdrawn_on,basis_of_announcement\n2026-12-25,,,\n"))
            .knownAt(Instant.parse("2026-11-01T00:00:00Z"));

    /** Monday 5 October; due Monday 26 October. */
    private static final LocalDate START = LocalDate.of(2026, 10, 5);

    private static final LocalDate DUE = LocalDate.of(2026, 10, 26);

    private static Question october(LocalDate asAt, TeamFilter team) {
        return new Question(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 31),
                Optional.empty(),
                team,
                asAt,
                Instant.parse("2026-11-01T00:00:00Z"),
                Attribution.USUAL);
    }

    private static Measure measure(LocalDate asAt, CountedClock... clocks) {
        return new Measures(october(asAt, new AllTeams()), CALENDAR, List.of(clocks)).measure(0);
    }

    private static CountedClock running() {
        return counted(new Built());
    }

    private static CountedClock stopped(LocalDate on) {
        return counted(new Built().stop(on));
    }

    private static CountedClock counted(Built built) {
        return new CountedClock(UUID.randomUUID(), "999", "WX1", built.clock(), Optional.of("East"));
    }

    @Test
    void clocksCountedApartCountEvenIfTheirStartIsNotKnownAndToTheTeamOfTheAttribution() {
        var handedOver = counted(new Built().teams("East", "West", "West").stop(DUE));
        var flawed = counted(new Built().stop(DUE).flaw(Flaw.Kind.DISORDERED));
        var end = LocalDate.of(2026, 10, 31);
        var usual = october(end, new OneTeam("East"));
        var atStart = Question.of(usual.timescale(), usual.scope(), Attribution.START);
        assertThat(Measures.stopped(usual, List.of(handedOver, flawed))).isEqualTo(1);
        assertThat(Measures.stopped(atStart, List.of(handedOver, flawed))).isEqualTo(2);
    }

    @Test
    void oneStoppedOnItsDueDayIsInTimeAndOneTheDayAfterIsNot() {
        var measure = measure(LocalDate.of(2026, 10, 31), stopped(DUE), stopped(DUE.plusDays(1)));
        assertThat(measure.finished()).isEqualTo(new Finished(2, 1));
        assertThat(measure.fellDue()).isEqualTo(new FellDue(2, 1));
    }

    @Test
    void oneStillOpenAfterItsDueDayIsNotFinishedButFellDueUnmet() {
        var measure = measure(LocalDate.of(2026, 10, 27), running());
        assertThat(measure.finished()).isEqualTo(new Finished(0, 0));
        assertThat(measure.fellDue()).isEqualTo(new FellDue(1, 0));
        assertThat(measure.open()).isEqualTo(new Open(0, 0, 0, 1));
    }

    @Test
    void whatIsDatedAfterTheDayAskedAboutHasNotHappenedYet() {
        var measure = measure(LocalDate.of(2026, 10, 9), stopped(DUE));
        assertThat(measure.finished().total()).isZero();
        assertThat(measure.fellDue().total()).isZero();
        assertThat(measure.open()).isEqualTo(new Open(1, 0, 0, 0));
    }

    @Test
    void fiveWorkingDaysCountingBothEndsAreDueSoon() {
        // Tuesday 20 to Monday 26 October: 20, 21, 22, 23 and 26 are five; from Monday 19 they are six.
        assertThat(measure(LocalDate.of(2026, 10, 20), running()).open()).isEqualTo(new Open(0, 1, 0, 0));
        assertThat(measure(LocalDate.of(2026, 10, 19), running()).open()).isEqualTo(new Open(1, 0, 0, 0));
    }

    @Test
    void aBookingAfterTheDueDayIsBookedLateFromTheDayItWasMade() {
        var booked = counted(new Built().booking(LocalDate.of(2026, 10, 14), DUE.plusDays(2)));
        assertThat(measure(LocalDate.of(2026, 10, 13), booked).open()).isEqualTo(new Open(1, 0, 0, 0));
        assertThat(measure(LocalDate.of(2026, 10, 14), booked).open()).isEqualTo(new Open(0, 0, 1, 0));
    }

    @Test
    void oneGivenUpByItsDueDayNeverFellDue() {
        var cancelled = counted(new Built().cancel(DUE));
        var cancelledLater = counted(new Built().cancel(DUE.plusDays(1)));
        var measure = measure(LocalDate.of(2026, 10, 31), cancelled, cancelledLater);
        assertThat(measure.fellDue()).isEqualTo(new FellDue(1, 0));
        assertThat(measure.open()).isEqualTo(new Open(0, 0, 0, 0));
    }

    @Test
    void theBandsAddUpToAllThatFinished() {
        // 5 October and 10, 11, 15, 16, 20 and 21 working days: 19, 20, 26 and 27 October, 2 and 3 November.
        var question = new Question(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 30),
                Optional.empty(),
                new AllTeams(),
                LocalDate.of(2026, 11, 30),
                Instant.parse("2026-12-01T00:00:00Z"),
                Attribution.USUAL);
        var clocks = List.of(
                stopped(LocalDate.of(2026, 10, 19)),
                stopped(LocalDate.of(2026, 10, 20)),
                stopped(LocalDate.of(2026, 10, 26)),
                stopped(LocalDate.of(2026, 10, 27)),
                stopped(LocalDate.of(2026, 11, 2)),
                stopped(LocalDate.of(2026, 11, 3)));
        var measure = new Measures(question, CALENDAR, clocks).measure(0);
        assertThat(measure.bands())
                .containsExactly(
                        java.util.Map.entry("0-10", 1),
                        java.util.Map.entry("11-15", 2),
                        java.util.Map.entry("16-20", 2),
                        java.util.Map.entry("21+", 1));
        assertThat(measure.finished().total()).isEqualTo(1 + 2 + 2 + 1);
        // Sorted: 10, 11, 15, 16, 20, 21. Ranks: 10 % of 6 -> 1st, 25 % -> 2nd, 50 % -> 3rd, 75 % -> 5th, 90 % -> 6th.
        assertThat(measure.distribution()).contains(new Distribution(10, 11, 15, 20, 21, 21, 1));
    }

    @Test
    void percentilesAreNearestRankSoThatSomeChildWaitedThatLong() {
        int[] four = {10, 20, 30, 40};
        assertThat(Measures.percentile(four, 25)).isEqualTo(10);
        assertThat(Measures.percentile(four, 26)).isEqualTo(20);
        assertThat(Measures.percentile(four, 50)).isEqualTo(20);
        assertThat(Measures.percentile(four, 75)).isEqualTo(30);
        assertThat(Measures.percentile(four, 90)).isEqualTo(40);
        assertThat(Measures.percentile(new int[] {7}, 10)).isEqualTo(7);
    }

    @Test
    void flawedClocksAndTransfersInAreCountedApartAndNowhereElse() {
        var disordered = counted(new Built().stop(START.minusDays(3)).flaw(Flaw.Kind.DISORDERED));
        var unknown = counted(new Built().flaw(Flaw.Kind.UNKNOWN));
        var measure = new Measures(
                        october(LocalDate.of(2026, 10, 31), new AllTeams()), CALENDAR, List.of(disordered, unknown))
                .measure(3);
        assertThat(measure.finished().total()).isZero();
        assertThat(measure.excluded())
                .containsExactly(
                        new Excluded("disordered", 1), new Excluded("unknown", 1), new Excluded("transfer-in", 3));
    }

    @Test
    void eachFigureCountsToTheTeamThatHeldTheCaseWhenItMattered() {
        // Held by East at the start, by West when it fell due, by North when it stopped.
        var moved = new CountedClock(
                UUID.randomUUID(),
                "999",
                "WX1",
                new Built().stop(DUE.plusDays(1)).teams("East", "North", "West").clock(),
                Optional.of("North"));
        for (String team : List.of("East", "West", "North")) {
            var measure = new Measures(october(LocalDate.of(2026, 10, 31), new OneTeam(team)), CALENDAR, List.of(moved))
                    .measure(0);
            assertThat(measure.finished().total()).as(team).isEqualTo(team.equals("North") ? 1 : 0);
            assertThat(measure.fellDue().total()).as(team).isEqualTo(team.equals("West") ? 1 : 0);
        }
        var nobodys = new Measures(october(LocalDate.of(2026, 10, 31), new NoTeam()), CALENDAR, List.of(moved));
        assertThat(nobodys.measure(0).finished().total()).isZero();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNoQuestion() {
        assertThatThrownBy(() -> new Question(
                        TimescaleKey.ASSESSMENT,
                        LocalDate.of(2026, 10, 2),
                        LocalDate.of(2026, 10, 1),
                        Optional.empty(),
                        new AllTeams(),
                        LocalDate.of(2026, 10, 1),
                        Instant.EPOCH,
                        Attribution.USUAL))
                .hasMessage("The period ends before it begins: 2026-10-01 is before 2026-10-02.");
    }

    @Test
    void aDayIsKnownToItsEndInLondonWhichInSummerIsAnHourEarlierInUtc() {
        assertThat(Known.endOf(LocalDate.of(2026, 10, 2))).isEqualTo(Instant.parse("2026-10-02T22:59:59.999Z"));
        assertThat(Known.endOf(LocalDate.of(2026, 11, 2))).isEqualTo(Instant.parse("2026-11-02T23:59:59.999Z"));
    }

    /** A clock of 15 working days from 5 October 2026. */
    private record Built(
            Optional<Stop> stop,
            Optional<Cancellation> cancellation,
            List<Booking> bookings,
            Optional<Flaw> flaw,
            String teamAtStart,
            String teamAtStop,
            String teamAtDue) {

        Built() {
            this(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "East", "East", "East");
        }

        Built stop(LocalDate on) {
            return new Built(
                    Optional.of(new Stop(on, new EntryId(new UUID(1, 2)))),
                    cancellation,
                    bookings,
                    flaw,
                    teamAtStart,
                    teamAtStop,
                    teamAtDue);
        }

        Built cancel(LocalDate on) {
            var cancelled = new Cancellation(on, CancellationReason.CONFERENCE_NOT_REQUIRED, Optional.empty());
            return new Built(stop, Optional.of(cancelled), bookings, flaw, teamAtStart, teamAtStop, teamAtDue);
        }

        Built booking(LocalDate madeOn, LocalDate bookedFor) {
            return new Built(
                    stop,
                    cancellation,
                    List.of(new Booking(madeOn, Optional.of(bookedFor))),
                    flaw,
                    teamAtStart,
                    teamAtStop,
                    teamAtDue);
        }

        Built flaw(Flaw.Kind kind) {
            return new Built(
                    stop,
                    cancellation,
                    bookings,
                    Optional.of(new Flaw(kind, "Out of order.")),
                    teamAtStart,
                    teamAtStop,
                    teamAtDue);
        }

        Built teams(String start, String atStop, String due) {
            return new Built(stop, cancellation, bookings, flaw, start, atStop, due);
        }

        CaseClock clock() {
            return new CaseClock(
                    TimescaleKey.SECTION_47_TO_CONFERENCE,
                    new EntryId(new UUID(1, 1)),
                    START,
                    flaw.isPresent() ? Optional.empty() : Optional.of(CALENDAR.plus(START, 15)),
                    stop,
                    cancellation,
                    bookings,
                    flaw,
                    stop.map(s -> OptionalInt.of(CALENDAR.elapsed(START, s.on())))
                            .orElseGet(OptionalInt::empty),
                    LocalDate.of(2013, 4, 15),
                    Optional.of(teamAtStart),
                    Optional.of(teamAtStop),
                    Optional.of(teamAtDue),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
