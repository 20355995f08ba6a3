package caseclock.query.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The form that finds a case. */
class LookUpPageTest {

    @Test
    void the_reference_travels_in_the_body_and_never_in_an_address() {
        var form = render(new LookUpPage("", Optional.empty()), "form").selectFirst("main form");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.selectFirst("input[name=_csrf]").val()).isEqualTo("token");
    }

    @Test
    void an_unknown_reference_is_told_in_words_at_the_top_and_at_the_field_without_repeating_it() {
        var page = render(new LookUpPage("892", Optional.of("This council has no case with that reference.")), "error");
        assertThat(page.selectFirst(".govuk-error-summary a").text())
                .isEqualTo("This council has no case with that reference.");
        assertThat(page.selectFirst("#reference").attr("aria-describedby")).isEqualTo("reference-error");
        assertThat(page.selectFirst("#reference").val()).isEmpty();
        assertThat(page.selectFirst("#council").val()).isEqualTo("892");
    }

    private static Document render(LookUpPage page, String state) {
        return RenderedPage.of(
                "cases", state, SampleFrame.plain("Find a case", Section.CASES, Optional.of(Role.AUDITOR)), page);
    }
}
