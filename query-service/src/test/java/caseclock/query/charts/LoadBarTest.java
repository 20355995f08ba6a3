package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The bar beside a count. */
class LoadBarTest {

    @Test
    void the_longest_fills_it_and_the_guideline_stands_in_proportion() {
        // 20 of 20 over 118; 15 of 20 is 88.5.
        assertThat(new LoadBar(20, 15, 20).draw()).contains("d=\"M0 8H118\"", "d=\"M88.5 0V16\"");
    }

    @Test
    void where_all_are_below_the_guideline_it_stands_at_the_end() {
        assertThat(new LoadBar(3, 15, 9).draw()).contains("d=\"M0 8H23.6\"", "d=\"M118 0V16\"");
    }

    @Test
    void it_is_hidden_from_those_who_are_read_the_count() {
        assertThat(new LoadBar(3, 15, 9).draw()).contains("aria-hidden=\"true\"");
    }
}
