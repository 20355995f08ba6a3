package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.records.CaseSystem;
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
    void so_does_an_address_of_the_case_system_without_a_reference_in_it() {
        assertThat(new QueryPages().caseSystem(" ")).isEqualTo(CaseSystem.none());
        assertThatThrownBy(() -> new QueryPages().caseSystem("https://cases.council.example"))
                .hasMessageStartingWith("CaseClock does not start: CASECLOCK_CASE_SYSTEM_URL does not say where");
    }

    @Test
    void a_colour_that_is_none_stops_it_too() {
        assertThatThrownBy(() -> new QueryPages().branding("", "teal"))
                .hasMessageStartingWith("CaseClock does not start: CASECLOCK_COUNCIL_COLOUR is no colour.");
    }
}
