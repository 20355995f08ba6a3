package caseclock.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator at the page of the figures, with a browser without scripts, and what everybody else reads meanwhile. */
class FiguresPageIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient FIGURES = JdbcClient.create(DATABASE.query());
    private static final Appended APPENDED = new Appended(DATABASE);
    private static final String NOBODY = "no case's/stream & none of ours";

    private static RunningCaseClock caseClock;
    private static String caseId;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(DATABASE);
        caseId = record("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"WX-STOPS\"}", "caseId");
        record(
                "/api/v1/cases/" + caseId + "/team-transfers",
                "{\"happenedOn\":\"2026-09-10\",\"team\":\"East\",\"recordedAt\":\"2026-09-15T09:00:00Z\"}",
                "entryId");
        unreadable(caseId, 2);
        unreadable(NOBODY, 0);
        caseClock.caughtUp();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @Test
    void anAdministratorConfirmsAndSeesThatNothingIsDifferent() {
        var browser = Browser.at(caseClock).signIn("administrator");
        assertThat(browser.page("/figures").select("form[action=/figures/rebuild]"))
                .hasSize(1);
        var confirm = browser.page("/figures/rebuild");
        assertThat(confirm.selectFirst("main").text()).contains("The old figures stay in use");
        var sent = browser.send(confirm, "main form", Map.of());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/figures");
        RunningCaseClock.await(() -> browser.page("/figures").text().contains("Differences: 0."));
        assertThat(browser.page("/figures")
                        .select("[aria-label='The last rebuilds'] tbody tr")
                        .first()
                        .text())
                .contains("Asked for by administrator", "Done");
        assertThat(browser.page("/figures").selectFirst(".lead").text()).startsWith("All figures are up to date");
    }

    @Test
    void aReasonThatIsTooShortIsToldAtTheFieldAndAGoodOneIsKept() {
        var browser = Browser.at(caseClock).signIn("administrator");
        var row = row(browser.page("/figures"), "Belongs to no case");
        assertThat(row).doesNotContain("secret");
        var form = "form:has(input[value=\"" + NOBODY + "\"])";
        var asked = Jsoup.parse(
                browser.open("/figures/dead-letters/set-aside?stream=" + java.net.URLEncoder.encode(NOBODY, UTF_8))
                        .body());
        var tooShort = browser.send(asked, "main " + form, Map.of("reason", " x "));
        assertThat(tooShort.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(tooShort.body())
                        .selectFirst(".govuk-error-summary")
                        .text())
                .contains("Say in 3 to 500 characters");
        var kept = browser.send(Jsoup.parse(tooShort.body()), "main " + form, Map.of("reason", "of no child"));
        assertThat(follow(browser, kept).selectFirst(".notice").text()).startsWith("Set aside.");
        assertThat(row(browser.page("/figures"), "Belongs to no case"))
                .contains("Set aside by administrator", ": of no child");
        assertThat(FIGURES.sql("select stream from operations.done_by_hand where what = 'LETTER_SET_ASIDE'")
                        .query(String.class)
                        .list())
                .containsExactly(NOBODY);
    }

    @Test
    void whatIsRetriedInVainIsStillThereAndWhatIsGoneIsToldSo() {
        var browser = Browser.at(caseClock).signIn("administrator");
        var form = "form[action$=/retry]:has(input[value=" + caseId + "])";
        var retried = browser.send(browser.page("/figures"), form, Map.of());
        assertThat(follow(browser, retried).selectFirst(".notice").text())
                .isEqualTo("Tried again, and nothing has changed. 2 are still there.");
        assertThat(row(browser.page("/figures"), "Cannot be read")).contains("tried 2 times");
        var token = browser.page("/figures").selectFirst("input[name=_csrf]").val();
        var gone = browser.post(
                "/figures/dead-letters/retry", Map.of("_csrf", token, "stream", new UUID(9, 9).toString()));
        assertThat(follow(browser, gone).selectFirst(".notice").text()).startsWith("That could not be done any more.");
    }

    @Test
    void theCaseAndTheWeekSayThatSomethingIsIncomplete() {
        var browser = Browser.at(caseClock).signIn("team-manager");
        assertThat(browser.page("/cases/" + caseId).selectFirst(".warning").text())
                .startsWith("This case is incomplete");
        // The stream of nobody that waits beside it may be a case of this council, too.
        assertThat(browser.page("/teams/999/east").selectFirst(".fresh").text()).endsWith("· 2 cases are incomplete");
        assertThat(browser.page("/teams/999/east").select(".stand-still")).isEmpty();
    }

    @Test
    void everybodyIsToldThatTheFiguresStandStillUntilTheyAreWorkedOutByTodaysRules() {
        var manager = Browser.at(caseClock).signIn("team-manager");
        var browser = Browser.at(caseClock).signIn("administrator");
        FIGURES.sql("update bookmark set rules = 'of yesterday'").update();
        assertThat(manager.page("/teams/999/east").selectFirst(".stand-still").text())
                .startsWith("The figures have stood still since today at ")
                .contains("because the rules changed");
        assertThat(manager.page("/cases").select(".stand-still")).hasSize(1);
        assertThat(manager.page("/definitions").select(".stand-still")).isEmpty();
        assertThat(browser.page("/figures").selectFirst(".lead").text())
                .startsWith("The rules changed: until all figures are worked out anew everybody sees those of today");
        browser.send(browser.page("/figures/rebuild"), "main form", Map.of());
        RunningCaseClock.await(
                () -> browser.page("/figures").text().contains("Differences were not counted: other rules made"));
        assertThat(manager.page("/teams/999/east").select(".stand-still")).isEmpty();
    }

    private static Document follow(Browser browser, HttpResponse<String> answer) {
        return Jsoup.parse(browser.follow(answer).body());
    }

    private static String row(Document page, String words) {
        return page.select("[aria-labelledby=letters-head] tbody tr").stream()
                .map(row -> row.text())
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter \"" + words + "\" on the page: " + page.text()));
    }

    private static void unreadable(String stream, long sequence) {
        APPENDED.raw(
                stream, sequence, "ChildFlewToTheMoon", "{\"secret\":\"moon\"}".getBytes(UTF_8), "{}".getBytes(UTF_8));
    }

    private static String record(String address, String body, String answered) {
        var answer = caseClock.post("data-officer", address, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(answered).asString();
    }
}
