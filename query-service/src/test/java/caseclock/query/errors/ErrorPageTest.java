package caseclock.query.errors;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Errors as sentences. */
class ErrorPageTest {

    @Test
    void not_found_says_so_and_leads_back() {
        var page = render(ErrorPage.of(404));
        assertThat(page.selectFirst("h1").text()).isEqualTo("Page not found");
        assertThat(page.selectFirst("main a").attr("href")).isEqualTo("/");
    }

    @Test
    void no_access_names_the_roles_and_whom_to_ask() {
        assertThat(render(ErrorPage.of(403)).selectFirst("main").text())
                .contains("Case histories are for team managers, service managers, auditors and data officers")
                .contains("ask whoever gives out roles");
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_its_inside() {
        assertThat(render(ErrorPage.of(500)).selectFirst(".lead").text())
                .isEqualTo("The page could not be made. Nothing that was recorded is lost.");
    }

    @Test
    void what_was_typed_wrong_is_said_in_its_own_sentence() {
        assertThat(render(ErrorPage.notUnderstood("“x” is not a date."))
                        .selectFirst(".lead")
                        .text())
                .isEqualTo("“x” is not a date.");
    }

    private static Document render(ErrorPage page) {
        var frame = SampleFrame.plain(page.heading(), Section.NONE, Optional.of(Role.TEAM_MANAGER));
        return RenderedPage.of("error", String.valueOf(page.status()), frame, page);
    }
}
