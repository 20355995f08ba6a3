package caseclock.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When people are told that the figures stand still: only then, since when, and why. */
class StandStillTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:41:00Z");
    private static final Instant AT_TWO = Instant.parse("2026-11-15T14:02:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void nothing_is_said_while_all_is_well() {
        assertThat(words(at("ours", true, 7, Optional.empty()))).isEmpty();
        assertThat(words(at("ours", true, 9, Optional.of(NOW.minusSeconds(120)))))
                .isEmpty();
    }

    @Test
    void what_has_waited_for_more_than_two_minutes_is_told() {
        assertThat(words(at("ours", true, 9, Optional.of(NOW.minusSeconds(121)))))
                .hasValue("The figures are behind. What was recorded since today at 8:38am is not in them yet.");
    }

    @Test
    void figures_of_other_rules_have_stood_still_since_the_last_event_was_taken() {
        assertThat(words(at("theirs", true, 7, Optional.empty())))
                .hasValue(
                        "The figures have stood still since 15 November 2026, 2:02pm, because the rules changed. Until they have been worked out anew, what was recorded since is not in them.");
    }

    @Test
    void a_store_that_was_put_back_is_told_whether_it_is_shorter_or_another() {
        assertThat(words(at("ours", false, 6, Optional.empty())))
                .hasValueSatisfying(told -> assertThat(told).contains("an earlier state of the records was put back"));
        assertThat(words(at("ours", false, 9, Optional.empty())))
                .hasValueSatisfying(told -> assertThat(told).contains("an earlier state of the records was put back"));
    }

    @Test
    void figures_that_nothing_was_taken_into_yet_are_of_no_rules() {
        assertThat(words(new Bookmark(0, Instant.EPOCH, Optional.of(""), true, 0, Optional.empty())))
                .isEmpty();
    }

    private static Bookmark at(String rules, boolean sameStore, long head, Optional<Instant> waitingSince) {
        return new Bookmark(7, AT_TWO, Optional.of(rules), sameStore, head, waitingSince);
    }

    private static Optional<String> words(Bookmark at) {
        return StandStill.words(at, "ours", PATIENCE, NOW);
    }
}
