package caseclock.query.teams;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.When;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The list of teams. */
class TeamsPageTest {

    private static final TeamFigures WEST = new TeamFigures("892", "west", Optional.of("West"), 4, 2, 5, 30, 3);
    private static final TeamFigures EAST = new TeamFigures("892", "east", Optional.of("East"), 3, 2, 6, 21, 0);
    private static final TeamFigures NOBODY =
            new TeamFigures("892", "no-team-recorded", Optional.empty(), 0, 0, 0, 0, 0);

    @Test
    void teams_stand_in_order_of_name_and_never_in_order_of_how_they_do() {
        var page = render(List.of(WEST, EAST, NOBODY), SampleFrame.latest(), "many");
        assertThat(rows(page)).containsExactly("East 3 2 6 21 0", "West 4 2 5 30 3");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/teams/892/east", "/teams/892/west");
    }

    @Test
    void children_without_a_named_team_have_a_line_only_when_there_are_any() {
        var some = new TeamFigures("892", "no-team-recorded", Optional.empty(), 1, 0, 0, 0, 0);
        assertThat(rows(render(List.of(some, EAST), SampleFrame.latest(), "no-team")))
                .last()
                .isEqualTo("No team recorded 1 0 0 0 0");
    }

    @Test
    void councils_are_kept_apart_when_there_are_several() {
        var other = new TeamFigures("301", "north", Optional.of("North"), 0, 0, 0, 1, 0);
        assertThat(render(List.of(EAST, other), SampleFrame.latest(), "councils")
                        .select("main h2")
                        .eachText())
                .containsExactly("Council 301", "Council 892");
    }

    @Test
    void a_look_back_stays_a_look_back() {
        var page = render(List.of(EAST), SampleFrame.knownOn("2 October 2026"), "known-on");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/teams/892/east?knownOn=2026-10-02");
    }

    @Test
    void without_any_record_it_says_what_to_do() {
        assertThat(render(List.of(), SampleFrame.latest(), "empty")
                        .selectFirst(".empty")
                        .text())
                .startsWith("No team has been recorded yet");
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").stream().map(Element::text).toList();
    }

    private static Document render(List<TeamFigures> teams, When when, String state) {
        var frame = SampleFrame.of("Teams", Section.TEAM, "All teams", "/teams", when, Role.SERVICE_MANAGER);
        return RenderedPage.of("teams", state, frame, TeamsPage.of(teams, when));
    }
}
