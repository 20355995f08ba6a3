package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case's page beside what the interface answers to the same question, in the house of a council with a logo and a colour of its own. */
class CaseHistoryIT {

    private static final String OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    @TempDir
    static Path folder;

    private static RunningCaseClock caseClock;
    private static Browser auditor;
    private static String caseId;

    @BeforeAll
    static void start() throws IOException {
        var logo = Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>");
        caseClock = RunningCaseClock.on(
                TestDatabase.migrated(), "--caseclock.council.logo=" + logo, "--caseclock.council.colour=ffdd00");
        tell();
        caseClock.caughtUp();
        auditor = Browser.at(caseClock).signIn("auditor");
    }

    /** The discussion is first said to have been on the 16th, and on the 24th to have been on the 14th of September. */
    private static void tell() {
        caseId = record("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"WX-LANES\"}", "caseId");
        var referral = fact("referrals", "10", "\"happenedOn\":\"2026-09-10\"");
        fact(
                "referral-decisions",
                "11",
                "\"happenedOn\":\"2026-09-10\",\"referral\":\"%s\",\"outcome\":\"ASSESSMENT\"".formatted(referral));
        var discussion = fact("strategy-discussions", "17", "\"happenedOn\":\"2026-09-16\"");
        fact(
                "section-47-enquiries",
                "17",
                "\"happenedOn\":\"2026-09-16\",\"initiatedBy\":\"%s\"".formatted(discussion));
        record(
                "/api/v1/cases/" + caseId + "/entries/" + discussion + "/corrections",
                "{\"reason\":\"WRONG_DATE\",\"fact\":{\"type\":\"StrategyDiscussionHeld\",\"happenedOn\":\"2026-09-14\"},\"recordedAt\":\"2026-09-24T09:02:00Z\"}",
                "entryId");
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @Test
    void atEveryStepThePageHasTheClocksAndEntriesThatTheInterfaceAnswers() {
        for (int step = 1; step <= 5; step++) {
            var page = auditor.page("/cases/" + caseId + "?step=" + step);
            var json = caseClock.read(
                    "auditor", page.selectFirst(".out a[href^=/api]").attr("href"));
            assertThat(json.path("step").asInt())
                    .as("the link on the page is the same question")
                    .isEqualTo(step);
            assertThat(page.select(".timeline > li"))
                    .hasSize(json.path("entries").size());
            var due = StreamSupport.stream(json.path("clocks").spliterator(), false)
                    .map(clock -> clock.path("dueOn").asString())
                    .sorted();
            assertThat(csv("/cases/" + caseId + "/clocks.csv?step=" + step)
                            .map(line -> line.split(OUTSIDE_QUOTES, -1)[4])
                            .sorted())
                    .containsExactlyElementsOf(due.toList());
            assertThat(page.select("[aria-labelledby=clocks-head] tbody tr:not(.day)"))
                    .hasSize(json.path("clocks").size());
        }
    }

    @Test
    void aCorrectionTellsOnThePageAndInTheFileWhatItMoved() {
        var page = auditor.page("/cases/" + caseId + "?step=5");
        // Fifteen working days after Wednesday 16 September are Wednesday 7 October, after Monday 14 Monday 5 October.
        assertThat(page.select("#entry-5 .consequence").eachText())
                .contains("Section 47 to initial conference: the limit moved from 7 October 2026 to 5 October 2026.");
        assertThat(page.selectFirst("#entry-3 .tag").text()).isEqualTo("Replaced by entry 5");
        assertThat(csv("/cases/" + caseId + "/timeline.csv").toList().getLast())
                .contains(
                        "Correction to entry 3: Strategy discussion held",
                        "moved from 7 October 2026 to 5 October 2026");
    }

    @Test
    void twoDatesSideBySideAreWhatTheTwoAnswersSay() {
        var page = auditor.page("/cases/" + caseId + "/compare?first=2026-09-18&second=2026-09-25");
        var line = page.select("[aria-labelledby=different-head] tbody tr").stream()
                .filter(row -> row.text().startsWith("Section 47"))
                .map(Element::text)
                .toList();
        assertThat(line).singleElement().asString().contains("due 7 Oct 2026", "due 5 Oct 2026");
        assertThat(page.select("[aria-labelledby=between-head] li").eachText())
                .singleElement()
                .asString()
                .startsWith("Entry 5: Correction to entry 3");
        var answers = page.select(".out a[href^=/api]").eachAttr("href").stream()
                .map(address -> caseClock.read("auditor", address).path("step").asInt());
        assertThat(answers).containsExactly(4, 5);
    }

    @Test
    void aDateThatIsNoneIsToldAtItsField() {
        var answer = auditor.open("/cases/" + caseId + "/compare?first=2+Octember");
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = auditor.page("/cases/" + caseId + "/compare?first=2+Octember");
        assertThat(page.selectFirst("#first-error").text()).startsWith("Error: “2 Octember” is not a date.");
        assertThat(page.selectFirst("#first").attr("aria-describedby")).isEqualTo("first-error");
    }

    @Test
    void theCouncilsLogoAndColourAreServedToEverybodyAndKeptByBrowsers() {
        Document page = Browser.at(caseClock).page("/sign-in");
        var logo =
                Browser.at(caseClock).open(page.selectFirst("img.council-logo").attr("src"));
        assertThat(logo.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(logo.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        var style = Browser.at(caseClock)
                .open(page.selectFirst("link[href^=/house/]").attr("href"));
        assertThat(style.body()).isEqualTo(":root{--council:#ffdd00}\n");
        assertThat(Browser.at(caseClock).open("/house/000000000000/house.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aClosedPageSaysForWhomItIs() {
        var page = Browser.at(caseClock).signIn("administrator").page("/cases/" + caseId);
        assertThat(page.selectFirst(".lead").text()).endsWith("You are signed in as administrator.");
    }

    private static Stream<String> csv(String address) {
        return auditor.open(address).body().lines().skip(1);
    }

    private static String fact(String resource, String day, String fields) {
        return record(
                "/api/v1/cases/" + caseId + "/" + resource,
                "{" + fields + ",\"recordedAt\":\"2026-09-" + day + "T09:00:00Z\"}",
                "entryId");
    }

    private static String record(String address, String body, String answered) {
        var answer = caseClock.post("data-officer", address, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(answered).asString();
    }
}
