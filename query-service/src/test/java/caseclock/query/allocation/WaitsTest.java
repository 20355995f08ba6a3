package caseclock.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M10, M11 and M12, as at Monday 2 November 2026. */
class WaitsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 2);

    private static Wait since(
            String day, int workingDays, int inEpisode, Standing standing, String assessed, String reviewed) {
        return new Wait(
                UUID.randomUUID(),
                Optional.of("East"),
                standing,
                LocalDate.parse(day),
                workingDays,
                inEpisode,
                day(assessed),
                day(reviewed),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static Waits counted(Wait... waits) {
        return Waits.of(List.of(waits), 40, 3, AS_AT);
    }

    @Test
    void escalationIsAskedForAfterFourteenAndAfterTwentyEightDays() {
        // 19 October + 14 days = 2 November; 5 October + 28 days = 2 November.
        var twoWeeks = since("2026-10-19", 10, 10, Standing.OTHER, "", "");
        var dayLess = since("2026-10-20", 9, 9, Standing.OTHER, "", "");
        var fourWeeks = since("2026-10-05", 20, 20, Standing.OTHER, "", "");
        var counted = counted(fourWeeks, twoWeeks, dayLess);
        assertThat(counted.twoWeeks()).isEqualTo(2);
        assertThat(counted.fourWeeks()).isEqualTo(1);
        assertThat(counted.waiting()).contains(new Days(3, 10, 20, 20));
    }

    @Test
    void aReviewSevenDaysAgoIsCurrentAndOneOfEightDaysAgoIsNot() {
        // 26 October + 7 days = 2 November.
        var current = since("2026-10-05", 20, 20, Standing.OTHER, "2026-10-06", "2026-10-26");
        var stale = since("2026-10-05", 20, 20, Standing.OTHER, "2026-10-06", "2026-10-25");
        var notAssessed = since("2026-10-05", 20, 20, Standing.OTHER, "", "2026-10-30");
        var counted = counted(current, stale, notAssessed);
        assertThat(counted.riskAssessed()).isEqualTo(new Share(2, 3));
        assertThat(counted.reviewed()).isEqualTo(new Share(2, 3));
        assertThat(counted.safeguarded()).isEqualTo(new Share(1, 3));
    }

    @Test
    void aWholeEpisodeCountsAllItsWaitsTogether() {
        var second = since("2026-10-19", 10, 25, Standing.OTHER, "", "");
        assertThat(counted(second).inEpisode()).contains(new Days(1, 25, 25, 25));
    }

    @Test
    void thoseWhoMustNeverWaitStandApartAndEveryStandingIsNamed() {
        var counted = counted(
                since("2026-10-19", 10, 10, Standing.ON_PLAN, "", ""),
                since("2026-10-19", 10, 10, Standing.LOOKED_AFTER, "", ""));
        assertThat(counted.byStanding())
                .containsExactly(
                        java.util.Map.entry(Standing.ON_PLAN, 1),
                        java.util.Map.entry(Standing.LOOKED_AFTER, 1),
                        java.util.Map.entry(Standing.PRIVATELY_FOSTERED, 0),
                        java.util.Map.entry(Standing.OTHER, 0));
        assertThat(counted.unallocated()).isEqualTo(new Share(2, 40));
        assertThat(counted.unallocated().percent()).contains(5.0);
        assertThat(counted.notKnown()).isEqualTo(3);
    }
}
