package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.measures.DueAhead.Window;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.Teams.Team;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** M5 and M3. Asked on Monday 12 October 2026; every clock began on the 5th. */
class DueAheadTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    private static CountedClock due(String due, Optional<LocalDate> bookedFor) {
        return counted(due, Optional.empty(), List.of(new Booking(LocalDate.of(2026, 10, 6), bookedFor)), "East");
    }

    private static CountedClock stopped(String due, String on, String team) {
        return counted(due, Optional.of(LocalDate.parse(on)), List.of(), team);
    }

    private static CountedClock counted(String due, Optional<LocalDate> stop, List<Booking> bookings, String team) {
        LocalDate started = LocalDate.of(2026, 10, 5);
        var clock = new CaseClock(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                new EntryId(UUID.randomUUID()),
                started,
                Optional.of(LocalDate.parse(due)),
                stop.map(on -> new Stop(on, new EntryId(UUID.randomUUID()))),
                Optional.empty(),
                bookings,
                Optional.empty(),
                stop.map(on -> OptionalInt.of(Calendars.AUTUMN_2026.elapsed(started, on)))
                        .orElseGet(OptionalInt::empty),
                LocalDate.of(2018, 1, 1),
                Optional.of(team),
                Optional.of(team),
                Optional.of(team),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new CountedClock(UUID.randomUUID(), "999", "WX1", clock, Optional.of(team));
    }

    private static Question october(LocalDate asAt) {
        return new Question(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 31),
                Optional.empty(),
                new AllTeams(),
                asAt,
                Instant.parse("2026-11-01T00:00:00Z"),
                Attribution.USUAL);
    }

    private static DueAhead ahead(CountedClock... clocks) {
        return DueAhead.of(
                new Measures(october(MONDAY), Calendars.AUTUMN_2026, List.of(clocks)), MONDAY, Calendars.AUTUMN_2026);
    }

    @Test
    void onAMondayFridayIsWithinFiveAndTheFridayAfterWithinTen() {
        // 12 to 16 October are five working days, 12 to 23 October ten; Monday the 26th would be the eleventh.
        var counted = ahead(
                due("2026-10-16", Optional.empty()),
                due("2026-10-19", Optional.empty()),
                due("2026-10-23", Optional.empty()),
                due("2026-10-26", Optional.empty()));
        assertThat(counted.fiveWorkingDays()).isEqualTo(new Window(1, 0, 0, 1));
        assertThat(counted.tenWorkingDays()).isEqualTo(new Window(3, 0, 0, 3));
    }

    @Test
    void bookedInTimeBookedLateAndNotBookedAddUp() {
        var counted = ahead(
                due("2026-10-16", Optional.of(LocalDate.of(2026, 10, 16))),
                due("2026-10-16", Optional.of(LocalDate.of(2026, 10, 19))),
                due("2026-10-16", Optional.empty()),
                due("2026-10-16", Optional.of(LocalDate.of(2026, 10, 9))));
        assertThat(counted.fiveWorkingDays())
                .as("a day booked for last Friday was not kept")
                .isEqualTo(new Window(4, 1, 1, 2));
    }

    @Test
    void whatIsOverdueIsInNeither() {
        assertThat(ahead(due("2026-10-09", Optional.empty())).tenWorkingDays()).isEqualTo(new Window(0, 0, 0, 0));
    }

    @Test
    void theGapIsBetweenTeamsWithTenOrMoreAndTeamsAddUpToTheCouncil() {
        // Due on the 26th. East: ten on the 26th (day 15), all in time. West: five on the 20th (day 11) and five on the
        // 27th. North: one late.
        var clocks = Stream.of(
                        many(10, "2026-10-26", "East"),
                        many(5, "2026-10-20", "West"),
                        many(5, "2026-10-27", "West"),
                        many(1, "2026-10-30", "North"))
                .flatMap(some -> some)
                .toList();
        var teams = List.of(
                new Team("999", "east", "East"), new Team("999", "north", "North"), new Team("999", "west", "West"));
        var spread = TeamSpread.of(
                october(LocalDate.of(2026, 10, 31)), Calendars.AUTUMN_2026, clocks, teams, List.of("999"), _ -> true);
        assertThat(spread.teams())
                .extracting(
                        team -> team.key() + " " + team.inTime().orElseThrow().count() + " of "
                                + team.measure().finished().total())
                .containsExactly("east 10 of 10", "north 0 of 1", "west 5 of 10", "no-team-recorded 0 of 0");
        assertThat(spread.shareGap()).map(ShareGap::points).contains(50.0);
        // The fifth of West's ten took 11 working days, East's all took 15.
        assertThat(spread.medianGap()).contains(4L);
    }

    private static List<TeamSpread.TeamMeasure> rows(TeamFilter team, boolean limited, CountedClock... clocks) {
        return TeamSpread.of(
                        october(LocalDate.of(2026, 10, 31)).of(team),
                        Calendars.AUTUMN_2026,
                        List.of(clocks),
                        List.of(new Team("999", "east", "East"), new Team("998", "east", "East")),
                        List.of("999"),
                        _ -> limited)
                .teams();
    }

    @Test
    void onlyTheRowsAskedAboutStandAndACouncilWithoutTeamsHasOneAllTheSame() {
        var east = stopped("2026-10-26", "2026-10-20", "East");
        assertThat(rows(new AllTeams(), true, east))
                .extracting(TeamSpread.TeamMeasure::key)
                .as("the other council's team is not asked about")
                .containsExactly("east", "no-team-recorded");
        assertThat(rows(new TeamFilter.OneTeam("East"), true, east))
                .extracting(TeamSpread.TeamMeasure::key)
                .containsExactly("east");
        assertThat(rows(new TeamFilter.NoTeam(), true, east))
                .extracting(TeamSpread.TeamMeasure::key)
                .containsExactly("no-team-recorded");
    }

    @Test
    void withoutALimitNothingIsSaidOfTimeEvenOfNothing() {
        assertThat(rows(new AllTeams(), false)).allMatch(row -> row.inTime().isEmpty());
    }

    private static Stream<CountedClock> many(int count, String on, String team) {
        return IntStream.range(0, count).mapToObj(_ -> stopped("2026-10-26", on, team));
    }
}
