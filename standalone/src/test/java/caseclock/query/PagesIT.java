package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.command.intake.census.Samples;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From facts recorded over HTTP to what people see in a browser without scripts. */
class PagesIT {

    private static final String COUNCIL = "999";
    private static final String REFERENCE = "WX-PAGES-1";

    private static RunningCaseClock caseClock;
    private static String caseId;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(TestDatabase.migrated());
        caseId = record("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"" + REFERENCE + "\"}", "caseId");
        var referral = fact("referrals", "\"happenedOn\":\"2026-09-10\"");
        fact(
                "referral-decisions",
                "\"happenedOn\":\"2026-09-10\",\"referral\":\"%s\",\"outcome\":\"ASSESSMENT\"".formatted(referral));
        fact("team-transfers", "\"happenedOn\":\"2026-09-10\",\"team\":\"East & West\"");
        var discussion = fact("strategy-discussions", "\"happenedOn\":\"2026-09-14\"");
        fact("section-47-enquiries", "\"happenedOn\":\"2026-09-14\",\"initiatedBy\":\"%s\"".formatted(discussion));
        caseClock.caughtUp();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @Test
    void aManagerFindsTheOverdueConferenceFromTheTeamsOnAndOpensTheCase() {
        var browser = Browser.at(caseClock).signIn("team-manager");
        var teams = browser.page("/teams?asAt=2026-10-06");
        var week = browser.page(link(teams, "East & West"));
        // Discussion on Monday 14 September, day 15 is Monday 5 October: on Tuesday 6 October one working day over.
        assertThat(week.select("#late tbody tr").eachText())
                .anySatisfy(
                        line -> assertThat(line).contains(REFERENCE, "Initial conference", "Overdue 1 working day"));
        var waiting = browser.page(week.select(".numbers a").get(2).attr("href"));
        assertThat(waiting.selectFirst("main tbody tr").text()).contains(REFERENCE, "18 working days");
        var page = browser.page(link(week, REFERENCE));
        assertThat(page.selectFirst("h1").text()).isEqualTo(REFERENCE);
        assertThat(page.selectFirst(".lead").text())
                .as(
                        "the law comes before the council's own limits, although the child has waited for a worker for longer")
                .isEqualTo(
                        "The initial conference was due on Monday 5 October 2026 and is overdue 1 working day, and nothing is booked.");
    }

    @Test
    void anAuditorFindsACaseByItsReferenceAndStepsThroughItsRecord() {
        var browser = Browser.at(caseClock).signIn("auditor");
        var found =
                browser.send(browser.page("/cases"), "main form", Map.of("council", COUNCIL, "reference", REFERENCE));
        assertThat(found.statusCode()).isIn(302, 303);
        var address = found.headers().firstValue("Location").orElseThrow();
        assertThat(address).endsWith("/cases/" + caseId).doesNotContain(REFERENCE);
        var page = browser.page(address);
        assertThat(page.selectFirst(".steps .now").text()).isEqualTo("Step 5 of 5");
        var before = browser.page(link(page, "Previous"));
        assertThat(before.selectFirst(".steps").text()).contains("Step 4 of 5");
        assertThat(before.selectFirst(".not-yet").text()).startsWith("1 entry was not yet known.");
        assertThat(before.select(".looking-back")).isNotEmpty();
        assertThat(before.select("[aria-labelledby=clocks-head]").text()).doesNotContain("Section 47");
    }

    @Test
    void beforeAnythingWasKnownTheWeekSaysSo() {
        var browser = Browser.at(caseClock).signIn("team-manager");
        var week = browser.page(link(browser.page("/teams"), "East & West") + "?knownOn=2020-01-01");
        assertThat(week.selectFirst("main .empty").text())
                .startsWith("No upload and no recorded fact has been about this team yet.");
    }

    @Test
    void theCountsOfAPageAreThoseOfTheInterface() {
        var week = Browser.at(caseClock).signIn("team-manager").page("/teams/999/east-west?asAt=2026-10-06");
        var measure = caseClock.read(
                "team-manager",
                "/api/v1/measures/section-47-to-conference?council=999&team=east-west&from=2026-07-06&to=2026-10-04&asAt=2026-10-06");
        assertThat(week.selectFirst("#doing tbody tr [data-label='Open now'] .sub")
                        .text())
                .isEqualTo(measure.path("open").path("overdue").asInt() + " overdue");
        var data =
                caseClock.read("team-manager", "/api/v1/teams/east-west/weeks/2026-10-11?council=999&asAt=2026-10-06");
        assertThat(week.select(".numbers .n").eachText())
                .containsExactlyElementsOf(
                        Stream.of("overdue", "dueInFiveWorkingDays", "unallocated", "recordsToCorrect")
                                .map(name -> data.path(name).asString())
                                .toList());
        assertThat(week.select(".numbers .sub").eachText())
                .filteredOn(text -> text.startsWith("Last week"))
                .containsExactlyElementsOf(
                        Stream.of("overdue", "dueInFiveWorkingDays", "unallocated", "recordsToCorrect")
                                .map(name -> "Last week "
                                        + data.path("lastWeek").path(name).asString())
                                .toList());
        var waiting = caseClock.read("team-manager", "/api/v1/unallocated?council=999&team=east-west&asAt=2026-10-06");
        assertThat(week.select(".numbers .n").last().text())
                .isEqualTo(String.valueOf(waiting.path("count").asInt()));
    }

    @Test
    void aBlockOfTheWeekIsTakenAwayAsAFileWithTheSameDates() {
        var answer = caseClock.get("team-manager", "/teams/999/east-west/late.csv?asAt=2026-10-06");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(REFERENCE + ",,Initial conference,Overdue 1 working day,2026-10-05,");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("late_east-west-team_as-at-2026-10-06");
        assertThat(caseClock
                        .get("administrator", "/teams/999/east-west/late.csv?asAt=2026-10-06")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDataOfficerUploadsACensusByTheFormAndSeesWhatCameOfIt() throws Exception {
        var browser = Browser.at(caseClock).signIn("data-officer");
        var census = sample("CIN_Census_2021.xml");
        var sent = browser.upload(browser.page("/imports"), census);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var address = sent.headers().firstValue("Location").orElseThrow();
        RunningCaseClock.await(() -> browser.page(address).text().contains("What was in it"));
        assertThat(browser.page(address).selectFirst(".lead").text()).contains("new or changed");
        assertThat(browser.page("/imports").select("tbody .tag").eachText()).contains("Finished");
    }

    @Test
    void nothingSentIsToldAtTheForm() {
        var browser = Browser.at(caseClock).signIn("data-officer");
        var sent = browser.upload(browser.page("/imports"), new byte[0]);
        assertThat(browser.page(sent.headers().firstValue("Location").orElseThrow())
                        .select(".govuk-error-summary"))
                .isNotEmpty();
    }

    @Test
    void whoMayNotOpenCasesSeesCountsAndNoChild() {
        var browser = Browser.at(caseClock).signIn("administrator");
        assertThat(browser.page("/teams/999/east-west?asAt=2026-10-06").text())
                .contains("Overdue now")
                .doesNotContain(REFERENCE);
        assertThat(browser.page("/unallocated?asAt=2026-10-06").text())
                .contains("One child has no worker")
                .doesNotContain(REFERENCE);
    }

    private static byte[] sample(String name) throws IOException {
        try (var file = Samples.open(name)) {
            return file.readAllBytes();
        }
    }

    private static String link(Document page, String words) {
        return page.select("main a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link \"" + words + "\" on the page: " + page.text()))
                .attr("href");
    }

    private static String fact(String resource, String fields) {
        return record(
                "/api/v1/cases/" + caseId + "/" + resource,
                "{" + fields + ",\"recordedAt\":\"2026-09-15T09:00:00Z\"}",
                "entryId");
    }

    private static String record(String address, String body, String answered) {
        var answer = caseClock.post("data-officer", address, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(answered).asString();
    }
}
