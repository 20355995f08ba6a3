package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The pages about timescales and about the service tell what the interface tells. */
class ClocksAndServiceIT {

    private static final String ASKED = "council=999&from=2026-07-06&to=2026-10-04&asAt=2026-10-06";
    private static final String PAGE = "?council=999&weeks=13&asAt=2026-10-06";
    private static final String S47 = "section-47-to-conference";

    private static RunningCaseClock caseClock;
    private static int child;

    /** Two teams of twelve: East holds its conferences after 13 working days, West ten of its twelve after 20. One more waits in East. */
    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(TestDatabase.migrated());
        for (int at = 0; at < 12; at++) {
            conference("East", LocalDate.of(2026, 6, 29).plusWeeks(at % 6), 17);
            conference("West", LocalDate.of(2026, 6, 29).plusWeeks(at % 6), at % 6 == 0 ? 17 : 28);
        }
        conference("East", LocalDate.of(2026, 9, 7), 0);
        caseClock.caughtUp();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @Test
    void theThreeRatesOfATimescaleAreThoseOfTheInterface() {
        for (var team : List.of("", "&team=east", "&team=west")) {
            var page = page("/clocks/" + S47 + PAGE + team);
            var measure = caseClock.read("service-manager", "/api/v1/measures/" + S47 + "?" + ASKED + team);
            assertThat(page.select(".rates .n").eachText())
                    .as(team)
                    .containsExactly(
                            rate(measure.path("finished"), "inTime"),
                            rate(measure.path("fellDue"), "met"),
                            String.valueOf(sum(measure.path("open"))));
        }
    }

    @Test
    void theWeeksAreThoseOfTheSeries() {
        var series = caseClock.read(
                "service-manager", "/api/v1/measures/" + S47 + "/series?council=999&weeks=13&asAt=2026-10-06");
        var medians = StreamSupport.stream(series.path("points").spliterator(), false)
                .map(week ->
                        week.path("median").isNull() ? "–" : week.path("median").asString())
                .toList();
        assertThat(page("/clocks/" + S47 + PAGE)
                        .select("#weeks tbody tr td:nth-child(3)")
                        .eachText())
                .isEqualTo(medians);
    }

    @Test
    void theTrialIsThatOfTheInterfaceAndTheFiguresAboveStayAsTheyAre() {
        var page = page("/clocks/" + S47 + PAGE + "&limit=12");
        var trial = caseClock.read(
                "service-manager", "/api/v1/what-if/" + S47 + "?" + ASKED + "&limit=12%20working%20days");
        int before = late(trial.path("asItIs"));
        int after = late(trial.path("asSupposed"));
        assertThat(after).isGreaterThan(before);
        assertThat(page.selectFirst("#what-if h3").text())
                .isEqualTo("With 12 working days, %d more would be late: %d of 24, not %d."
                        .formatted(after - before, after, before));
        assertThat(page.selectFirst("#what-if .tag").text()).isEqualTo("Trial only, nothing is saved");
        assertThat(page.select("#what-if details tbody tr")).hasSize(after - before);
        assertThat(page("/clocks/" + S47 + PAGE).select(".rates .n").eachText())
                .isEqualTo(page.select(".rates .n").eachText());
    }

    @Test
    void wrongInputInTheFormIsToldAtItsFieldOnThePage() {
        var page = page("/clocks/" + S47 + PAGE + "&limit=-3");
        assertThat(page.selectFirst(".govuk-error-summary a").attr("href")).isEqualTo("#trial-limit");
        assertThat(page.select("#trial-limit-error")).hasSize(1);
        assertThat(page.select("#how-long svg")).isNotEmpty();
    }

    @Test
    void theListCountsEveryTimescaleAsTheInterfaceDoes() {
        for (var team : List.of("", "&team=east")) {
            var page = page("/clocks?council=999&asAt=2026-10-06" + team);
            assertThat(page.select(".clock-list tbody tr")).isNotEmpty().allSatisfy(row -> {
                var address = row.selectFirst("th a").attr("href");
                var key = address.substring("/clocks/".length(), address.indexOf('?'));
                var measure = caseClock.read("service-manager", "/api/v1/measures/" + key + "?" + ASKED + team);
                assertThat(row.select("td").last().text())
                        .as(key + team)
                        .isIn(
                                String.valueOf(
                                        measure.path("open").path("overdue").asInt()),
                                "–");
                assertThat(row.select("td").get(2).text())
                        .as(key + team)
                        .isEqualTo(String.valueOf(sum(measure.path("open"))));
                assertThat(row.selectFirst("td .big").text()).as(key + team).isEqualTo(finished(measure));
            });
        }
    }

    @Test
    void theComparisonIsThatOfTheInterface() {
        var spread = caseClock.read("service-manager", "/api/v1/measures/" + S47 + "/teams?" + ASKED);
        var rows = page("/service" + PAGE).select("#figures tbody tr:not(.total)");
        for (var row : rows) {
            var measure = team(spread, row.selectFirst("th").text()).path("measure");
            assertThat(row.select("td").first().selectFirst("a").ownText()
                            + row.select("td").first().text())
                    .contains(finished(measure));
            assertThat(row.select("td").get(6).text())
                    .isEqualTo(
                            String.valueOf(measure.path("open").path("overdue").asInt())
                                            .equals("0")
                                    ? "0"
                                    : measure.path("open").path("overdue").asInt() + " overdue in "
                                            + row.selectFirst("th").text());
            assertThat(row.select("td").get(3).text())
                    .isEqualTo(measure.path("distribution").path("median").asString());
        }
        assertThat(rows.eachText()).hasSize(2);
    }

    @Test
    void countedWhereItStartedTheFiguresAreThoseOfThatAttribution() {
        var page = page("/service" + PAGE + "&teams=start");
        var measure = caseClock.read(
                "service-manager", "/api/v1/measures/" + S47 + "?" + ASKED + "&team=west&attribution=start");
        assertThat(row(page, "West").select("td").first().text()).startsWith(finished(measure));
    }

    @Test
    void theFunnelMarksWhomTheInterfaceMarks() {
        var funnel = caseClock.read("service-manager", "/api/v1/measures/" + S47 + "/funnel?" + ASKED);
        var said = StreamSupport.stream(funnel.path("teams").spliterator(), false)
                .filter(team -> !team.path("signal").asString().equals("none"))
                .map(team -> team.path("sentence").asString())
                .toList();
        assertThat(said).isNotEmpty();
        assertThat(page("/service" + PAGE).selectFirst("#chance figcaption").text())
                .startsWith(String.join(" ", said));
    }

    @Test
    void aTableIsTakenAwayAsItStandsAndNoChildByWhoMayOpenNone() {
        var file = caseClock.get("service-manager", "/clocks/" + S47 + "/late-cases.csv" + PAGE);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("section-47-to-conference-late-cases_all-teams_as-at-2026-10-06_known-on-");
        assertThat(file.body().lines()).hasSize(11);
        assertThat(caseClock
                        .get("administrator", "/clocks/" + S47 + "/late-cases.csv" + PAGE)
                        .statusCode())
                .isEqualTo(404);
        assertThat(page("administrator", "/clocks/" + S47 + PAGE + "&limit=12").text())
                .contains("10 finished late")
                .doesNotContain("WX-CLOCKS");
    }

    @Test
    void theCommitteeIsToldNoCountOfOneToFive() {
        var file = caseClock.get("service-manager", "/service/committee.csv" + PAGE);
        assertThat(file.body()).startsWith("team,finished,in time,");
        assertThat(file.body().lines().skip(1).flatMap(line -> List.of(line.split(",")).subList(1, 7).stream()))
                .noneMatch(cell -> cell.matches("[1-5]"))
                .contains("withheld");
    }

    @Test
    void aTimescaleThatDoesNotExistIsNotThere() {
        assertThat(caseClock
                        .get("service-manager", "/clocks/no-such?council=999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caseClock
                        .get("service-manager", "/clocks/" + S47 + "?council=999&weeks=7")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void howSoonItWasRecordedIsWhatTheInterfaceTellsOfThoseFacts() {
        var lag = caseClock.read("service-manager", "/api/v1/measures/recording-lag?" + ASKED);
        var kinds = StreamSupport.stream(lag.path("kinds").spliterator(), false)
                .filter(kind -> kind.path("kind").asString().equals("ConferenceHeld"))
                .toList();
        var row = page("/clocks/" + S47 + PAGE).select("#recorded tbody tr").last();
        assertThat(row.selectFirst("th").text()).isEqualTo("Conference held");
        assertThat(row.select("td").first().text())
                .isEqualTo(kinds.getFirst()
                        .path("lag")
                        .path("calendarDays")
                        .path("of")
                        .asString());
    }

    private static String finished(JsonNode measure) {
        var finished = measure.path("finished");
        int total = finished.path("total").asInt();
        return total == 0
                ? "None"
                : finished.path("inTime").isNull()
                        ? String.valueOf(total)
                        : finished.path("inTime").asInt() + " of " + total;
    }

    private static String rate(JsonNode rate, String part) {
        int of = rate.path("total").asInt();
        int some = rate.path(part).asInt();
        return of == 0 ? "None" : some + " of " + of + (of < 10 ? "" : " " + Math.round(some * 100.0 / of) + "%");
    }

    private static int late(JsonNode measure) {
        return measure.path("finished").path("total").asInt()
                - measure.path("finished").path("inTime").asInt();
    }

    private static int sum(JsonNode open) {
        return StreamSupport.stream(open.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    private static JsonNode team(JsonNode spread, String name) {
        return StreamSupport.stream(spread.path("teams").spliterator(), false)
                .filter(team -> team.path("team").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element row(Document page, String team) {
        return page.select("#figures tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().equals(team))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(String address) {
        return page("service-manager", address);
    }

    private static Document page(String person, String address) {
        return Browser.at(caseClock).signIn(person).page(address);
    }

    /** A conference so many days after the discussion, or none yet. */
    private static void conference(String team, LocalDate discussed, int days) {
        var reference = "WX-CLOCKS-" + ++child;
        var caseId = post("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"" + reference + "\"}", "caseId");
        fact(caseId, "team-transfers", discussed, ",\"team\":\"" + team + "\"");
        var discussion = fact(caseId, "strategy-discussions", discussed, "");
        var enquiry = fact(caseId, "section-47-enquiries", discussed, ",\"initiatedBy\":\"" + discussion + "\"");
        if (days > 0) {
            fact(
                    caseId,
                    "conferences",
                    discussed.plusDays(days),
                    ",\"kind\":\"INITIAL\",\"enquiry\":\"" + enquiry + "\",\"quorate\":true");
        }
    }

    private static String fact(String caseId, String resource, LocalDate happenedOn, String more) {
        return post(
                "/api/v1/cases/" + caseId + "/" + resource,
                "{\"happenedOn\":\"" + happenedOn + "\",\"recordedAt\":\"" + happenedOn.plusDays(1) + "T09:00:00Z\""
                        + more + "}",
                "entryId");
    }

    private static String post(String path, String json, String field) {
        var answer = caseClock.post("data-officer", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(field).asString();
    }
}
