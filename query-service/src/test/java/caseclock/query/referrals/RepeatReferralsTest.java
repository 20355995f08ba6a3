package caseclock.query.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Share;
import caseclock.query.referrals.RepeatReferrals.Received;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M21, for referrals of 29 February and 1 March 2028. */
class RepeatReferralsTest {

    private static Received on(String day, String previous, String closed) {
        return new Received(UUID.randomUUID(), Optional.empty(), LocalDate.parse(day), day(previous), day(closed));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    @Test
    void theDayTwelveCalendarMonthsLaterStillCounts() {
        // 28 February 2027 + 12 months = 28 February 2028, so that the 29th is a day too late; 1 March 2027 + 12 months
        // = 1 March 2028.
        var counted = RepeatReferrals.of(List.of(
                on("2028-02-29", "2027-02-28", ""), on("2028-03-01", "2027-03-01", ""), on("2028-03-01", "", "")));
        assertThat(counted.withinTwelveMonths()).isEqualTo(new Share(1, 3));
        assertThat(counted.children().cases()).hasSize(1);
    }

    @Test
    void fromTheClosureItIsCountedApart() {
        // Referred 14 months before, closed eight months before.
        var counted = RepeatReferrals.of(List.of(on("2028-03-01", "2027-01-01", "2027-07-01")));
        assertThat(counted.withinTwelveMonths()).isEqualTo(new Share(0, 1));
        assertThat(counted.withinTwelveMonthsOfClosure()).isEqualTo(new Share(1, 1));
    }
}
