package caseclock.query.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationTimeTest {

    private static final PublicationTime TIME = new PublicationTime(LocalTime.of(6, 0), ZoneId.of("Europe/London"));

    private static LocalDate lastWeek(String moment) {
        return TIME.lastWeek(Instant.parse(moment));
    }

    @Test
    void aWeekComesDueOnMondayAtSixAndNotAMomentEarlier() {
        assertThat(lastWeek("2026-11-16T05:59:59Z")).isEqualTo("2026-11-08");
        assertThat(lastWeek("2026-11-16T06:00:00Z")).isEqualTo("2026-11-15");
        assertThat(lastWeek("2026-11-22T23:59:59Z")).isEqualTo("2026-11-15");
    }

    @Test
    void sixInSummerIsSixByTheClocksOfSummer() {
        assertThat(lastWeek("2026-07-06T04:59:00Z")).isEqualTo("2026-06-28");
        assertThat(lastWeek("2026-07-06T05:00:00Z")).isEqualTo("2026-07-05");
    }

    @Test
    void weeksMissedWhileTheProcessWasDownAreAllDue() {
        var now = Instant.parse("2026-11-18T09:00:00Z");
        assertThat(TIME.missing(Optional.of(LocalDate.of(2026, 10, 25)), now))
                .containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 15));
        assertThat(TIME.missing(Optional.of(LocalDate.of(2026, 11, 15)), now)).isEmpty();
    }

    @Test
    void aCouncilThatWasNeverPublishedBeginsWithTheLastWeek() {
        assertThat(TIME.missing(Optional.empty(), Instant.parse("2026-11-18T09:00:00Z")))
                .containsExactly(LocalDate.of(2026, 11, 15));
    }
}
