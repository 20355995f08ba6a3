package caseclock.query.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Calendars;
import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import caseclock.query.referrals.FirstSeen.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M20, for children referred on Friday 2 October 2026, as at the 30th. */
class FirstSeenTest {

    private static Opened episode(String contact, String closed, String seen) {
        return new Opened(
                UUID.randomUUID(), Optional.empty(), LocalDate.of(2026, 10, 2), day(contact), day(closed), day(seen));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static FirstSeen counted(Opened... episodes) {
        return FirstSeen.of(List.of(episodes), LocalDate.of(2026, 10, 30), Calendars.AUTUMN_2026);
    }

    @Test
    void fromFridayToTuesdayAreTwoWorkingDaysAndFourDaysAndFromWednesdaysContactSix() {
        var counted = counted(episode("2026-09-30", "", "2026-10-06"));
        assertThat(counted.workingDays()).contains(new Days(1, 2, 2, 2));
        assertThat(counted.calendarDays()).contains(new Days(1, 4, 4, 4));
        assertThat(counted.calendarDaysFromContact()).contains(new Days(1, 6, 6, 6));
    }

    @Test
    void aChildNotSeenIsInNoLengthOfTimeAndIsListedWhileTheCaseIsOpen() {
        var counted = counted(episode("", "", ""), episode("", "2026-10-20", ""), episode("", "", "2026-10-02"));
        assertThat(counted.seen()).isEqualTo(new Share(1, 3));
        assertThat(counted.workingDays()).contains(new Days(1, 0, 0, 0));
        assertThat(counted.calendarDaysFromContact()).isEmpty();
        assertThat(counted.notSeen().cases()).hasSize(1);
    }
}
