package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a council's look must be like for CaseClock to start. */
class QueryPagesTest {

    @Test
    void neither_logo_nor_colour_is_needed() {
        assertThat(new QueryPages().branding("", " ").logoAddress()).isEmpty();
    }

    @Test
    void a_logo_that_is_not_there_stops_the_start_with_the_name_of_the_setting() {
        assertThatThrownBy(() -> new QueryPages().branding("/none.svg", ""))
                .hasMessage(
                        "CaseClock does not start: CASECLOCK_COUNCIL_LOGO names the file /none.svg, which is not there.");
    }

    @Test
    void a_colour_that_is_none_stops_it_too() {
        assertThatThrownBy(() -> new QueryPages().branding("", "teal"))
                .hasMessageStartingWith("CaseClock does not start: CASECLOCK_COUNCIL_COLOUR is no colour.");
    }
}
