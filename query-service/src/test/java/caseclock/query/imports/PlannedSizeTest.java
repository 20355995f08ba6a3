package caseclock.query.imports;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.imports.Upload.Counts;
import caseclock.query.imports.UploadEffect.NotTold;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedSizeTest {

    /** 3 recorded, 2 corrected, 1 withdrawn. */
    private static final Optional<Counts> SOME = Optional.of(new Counts(10, 3, 40, 2, 1, 0));

    private static final Optional<Counts> NOTHING = Optional.of(new Counts(10, 0, 46, 0, 0, 0));

    @Test
    void five_thousand_changes_of_five_thousand_children_are_worked_out() {
        assertThat(new PlannedSize(5_000, 5_000).notTold(SOME)).isEmpty();
    }

    @Test
    void one_more_is_too_much_and_the_sentence_says_how_much_it_is() {
        assertThat(new PlannedSize(5_001, 300).notTold(SOME).map(NotTold::because))
                .hasValueSatisfying(because -> assertThat(because)
                        .startsWith(
                                "This file would change the records of so many children (300, 5,001 changes) that"));
    }

    @Test
    void where_nothing_was_kept_of_what_was_foretold_no_effect_is_told() {
        assertThat(new PlannedSize(0, 0).notTold(SOME).map(NotTold::because))
                .hasValueSatisfying(because ->
                        assertThat(because).startsWith("What this file would change was not kept when it was checked"));
    }

    @Test
    void where_nothing_would_change_that_is_told() {
        assertThat(new PlannedSize(0, 0).notTold(NOTHING)).isEmpty();
        assertThat(new PlannedSize(0, 0).notTold(Optional.empty())).isEmpty();
    }
}
