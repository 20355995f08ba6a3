package caseclock.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far the records reach. */
class FreshWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Optional<Instant> THIS_MORNING = Optional.of(Instant.parse("2026-11-16T06:12:00Z"));
    private static final Optional<Instant> IN_JULY = Optional.of(Instant.parse("2026-07-01T23:30:00Z"));

    @Test
    void the_last_upload_says_it_or_else_the_last_record() {
        assertThat(FreshWords.of(THIS_MORNING, IN_JULY, 0, TODAY)).isEqualTo("Last upload today at 6:12am");
        assertThat(FreshWords.of(Optional.empty(), IN_JULY, 0, TODAY)).isEqualTo("Last record 2 July 2026, 12:30am");
        assertThat(FreshWords.of(Optional.empty(), Optional.empty(), 0, TODAY)).isEqualTo("Nothing recorded yet");
    }

    @Test
    void cases_that_are_incomplete_are_never_kept_quiet() {
        assertThat(FreshWords.of(THIS_MORNING, IN_JULY, 1, TODAY))
                .isEqualTo("Last upload today at 6:12am · 1 case is incomplete");
    }
}
