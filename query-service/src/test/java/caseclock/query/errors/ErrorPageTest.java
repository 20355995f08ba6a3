package caseclock.query.errors;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.Person;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import java.util.Optional;
import java.util.Set;
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
    void a_closed_page_names_whom_it_is_for_and_who_one_is() {
        var officer =
                new Visitor(Optional.of(new Person(Role.ADMINISTRATOR.text(), Set.of(Role.ADMINISTRATOR))), "token");
        assertThat(render(Closed.page("/cases/1", officer).orElseThrow())
                        .selectFirst(".lead")
                        .text())
                .isEqualTo(
                        "Case histories are for team managers, service managers, auditors and data officers. You are signed in as administrator.");
        assertThat(Closed.page("/figures", officer)).as("it is for them").isEmpty();
        assertThat(Closed.page("/teams", officer)).isEmpty();
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
