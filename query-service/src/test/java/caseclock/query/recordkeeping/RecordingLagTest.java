package caseclock.query.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Calendars;
import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import caseclock.query.recordkeeping.Lag.Recorded;
import caseclock.query.recordkeeping.RecordingLag.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M31. 2 October 2026 is a Friday. */
class RecordingLagTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 2);

    private static Counted entries(String kind, String team, boolean bySource, int daysLater, int entries) {
        return new Counted(
                kind, Optional.of(team), bySource, new Recorded(FRIDAY, FRIDAY.plusDays(daysLater), entries));
    }

    private static RecordingLag lag(Counted... all) {
        return RecordingLag.of(List.of(all), new Share(0, 0), Calendars.AUTUMN_2026);
    }

    @Test
    void overTheWeekendIsOneWorkingDayAndTuesdayIsMoreThanOne() {
        // Monday is 3 days and 1 working day later, Tuesday 4 and 2, the Monday after 10 and 6.
        var lag = lag(
                entries("VisitMade", "East", true, 3, 2),
                entries("VisitMade", "East", true, 4, 1),
                entries("VisitMade", "East", true, 10, 1));
        // 3, 3, 4, 10: half of 4 is the 2nd, 90 % the 4th.
        assertThat(lag.recorded())
                .isEqualTo(new Lag(Optional.of(new Days(4, 3, 10, 10)), new Share(2, 4), new Share(1, 4)));
    }

    @Test
    void whatWeFirstSawInAnUploadStandsApart() {
        var lag = lag(entries("CaseClosed", "East", true, 0, 1), entries("CaseClosed", "East", false, 400, 50));
        assertThat(lag.recorded().calendarDays()).contains(new Days(1, 0, 0, 0));
        assertThat(lag.firstSeenByUs().calendarDays()).contains(new Days(50, 400, 400, 400));
        assertThat(lag.kinds()).extracting(one -> one.lag().overOneWorkingDay()).containsExactly(new Share(0, 1));
    }

    @Test
    void kindsAndTeamsEachAddUpToAll() {
        var lag = lag(
                entries("VisitMade", "West", true, 1, 3),
                entries("CaseClosed", "East", true, 1, 2),
                entries("VisitMade", "East", true, 1, 1));
        assertThat(lag.kinds())
                .extracting(one -> one.kind() + one.lag().overOneWorkingDay().of())
                .containsExactly("CaseClosed2", "VisitMade4");
        assertThat(lag.teams())
                .extracting(one ->
                        one.team().orElseThrow() + one.lag().overOneWorkingDay().of())
                .containsExactly("East3", "West3");
    }

    @Test
    void aFactCorrectedToALaterDayThanItsRecordingTookNoTimeAtAll() {
        assertThat(lag(entries("VisitMade", "East", true, -2, 1)).recorded().calendarDays())
                .contains(new Days(1, 0, 0, 0));
    }
}
