package caseclock.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people see before they are signed in and after. */
class SignInPagesTest {

    @Test
    void the_form_has_a_label_for_each_field_and_carries_the_token() {
        var page = render("sign-in", new SignInPage(false));
        assertThat(page.select("main label").eachAttr("for")).containsExactly("username", "password");
        assertThat(page.selectFirst("main input[name=_csrf]").val()).isEqualTo("token");
        assertThat(page.select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void nobody_is_offered_a_menu_or_a_way_out_before_they_are_in() {
        assertThat(render("sign-in", new SignInPage(false)).select(".who, .govuk-service-navigation__list"))
                .isEmpty();
    }

    @Test
    void a_wrong_password_is_told_at_the_top_and_at_the_field() {
        var page = render("sign-in", new SignInPage(true));
        assertThat(page.selectFirst(".govuk-error-summary").text())
                .isEqualTo("There is a problem The name or the password is not right.");
        assertThat(page.selectFirst("#username").attr("aria-describedby")).isEqualTo("username-hint username-error");
    }

    @Test
    void signed_out_leads_back_in() {
        assertThat(render("signed-out", new SignInPage(false))
                        .selectFirst("main a")
                        .attr("href"))
                .isEqualTo("/");
    }

    @Test
    void the_accessibility_statement_claims_no_audit_that_was_not_made_and_says_what_was_not_tried() {
        assertThat(statement("").selectFirst("main").text())
                .contains("Nobody independent has audited CaseClock yet", "Not tested so far: screen readers")
                .contains("tell whoever runs this service in your council");
    }

    @Test
    void the_accessibility_statement_names_whom_the_council_has_named() {
        assertThat(statement("access@wexcombe.example").selectFirst("main").text())
                .contains("in another form: access@wexcombe.example.")
                .doesNotContain("whoever runs this service");
    }

    private static Document statement(String contact) {
        return RenderedPage.of(
                "accessibility",
                contact.isEmpty() ? "plain" : "contact",
                SampleFrame.plain("Accessibility statement", Section.NONE, Optional.empty()),
                new AccessibilityPage(contact));
    }

    private static Document render(String template, SignInPage page) {
        var state = page.failed() ? "failed" : "plain";
        return RenderedPage.of(template, state, SampleFrame.plain("Sign in", Section.NONE, Optional.empty()), page);
    }
}
