package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.ReReferrals.CountedReferral;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReReferralsTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "2025-10-05, 2025-10-06, true, the next day",
        "2025-10-05, 2026-10-05, true, twelve months to the day",
        "2025-10-05, 2026-10-06, false, a day more",
        "2024-02-29, 2025-02-28, true, a leap day and twelve months is 28 February",
        "2024-02-29, 2025-03-01, false, the day after that"
    })
    void a_referral_within_twelve_months_of_the_one_before(String first, String second, boolean again, String why) {
        story.referral(first);
        story.referral(second);
        assertThat(counted())
                .extracting(CountedReferral::withinTwelveMonths)
                .as(why)
                .containsExactly(false, again);
    }

    @Test
    void the_previous_referral_counts_and_not_its_closure() {
        story.referral("2025-01-06");
        story.closed("2025-12-01");
        story.referral("2026-02-02");
        assertThat(counted().getLast().withinTwelveMonths()).isFalse();
    }

    @Test
    void each_counts_from_the_one_before_it() {
        story.referral("2024-01-08");
        story.referral("2024-11-04");
        story.referral("2025-09-01");
        assertThat(counted()).extracting(CountedReferral::withinTwelveMonths).containsExactly(false, true, true);
    }

    @Test
    void two_on_one_day_count_once() {
        EntryId first = story.referral("2026-10-05");
        story.referral("2026-10-05");
        assertThat(counted()).containsExactly(new CountedReferral(first, day("2026-10-05"), Optional.empty()));
    }

    @Test
    void those_without_further_action_count() {
        story.referral("2025-10-05", true);
        story.referral("2026-03-02", true);
        assertThat(counted()).extracting(CountedReferral::withinTwelveMonths).containsExactly(false, true);
    }

    @Test
    void only_what_was_known_counts() {
        story.recordedAt("2026-10-05T12:00").referral("2026-10-05");
        EntryId earlier = story.recordedAt("2026-10-07T12:00").referral("2026-01-05");
        story.recordedAt("2026-10-09T12:00").withdraw(earlier);
        assertThat(again("2026-10-06T12:00")).isZero();
        assertThat(again("2026-10-08T12:00")).isOne();
        assertThat(again("2026-10-10T12:00")).isZero();
    }

    private long again(String knownAt) {
        return ReReferrals.knownAt(story.history(), london(knownAt)).stream()
                .filter(CountedReferral::withinTwelveMonths)
                .count();
    }

    private List<CountedReferral> counted() {
        return ReReferrals.knownAt(story.history(), london("2026-11-20T12:00"));
    }
}
