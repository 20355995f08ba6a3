package caseclock.query.published;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Series, funnel, publications and restatement as a caller gets them, of the last week whose figures are due. */
class OverHttpIT {

    private static final LocalDate SUNDAY = new PublicationTime(LocalTime.of(6, 0), ZoneId.of("Europe/London"))
            .lastWeek(Clock.systemUTC().instant());
    private static final String SECTION_47 = "section-47-to-conference";

    private static RunningCaseClock caseClock;
    private static String inTime;
    private static String waiting;
    private static String enquiry;

    @BeforeAll
    static void aWeekIsPublishedAndThenMoreIsLearnt() {
        caseClock = RunningCaseClock.on(TestDatabase.migrated());
        inTime = newCase("ONE");
        String first = enquiry(inTime);
        conference(inTime, first);
        waiting = newCase("TWO");
        enquiry = enquiry(waiting);
        caseClock.caughtUp();
        caseClock.bean(Publisher.class).publishNow();
        conference(waiting, enquiry);
        caseClock.caughtUp();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    private static String newCase(String reference) {
        String caseId =
                post("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"%s\"}".formatted(reference), "caseId");
        fact(caseId, "team-transfers", "\"happenedOn\":\"%s\",\"team\":\"North\"".formatted(SUNDAY.minusDays(20)));
        return caseId;
    }

    /** On the Monday three weeks before the week's Sunday. */
    private static String enquiry(String caseId) {
        var monday = SUNDAY.minusDays(20);
        String discussion = fact(caseId, "strategy-discussions", "\"happenedOn\":\"%s\"".formatted(monday));
        return fact(
                caseId,
                "section-47-enquiries",
                "\"happenedOn\":\"%s\",\"initiatedBy\":\"%s\"".formatted(monday, discussion));
    }

    /** On the Thursday of the week. */
    private static void conference(String caseId, String enquiry) {
        fact(
                caseId,
                "conferences",
                "\"happenedOn\":\"%s\",\"kind\":\"INITIAL\",\"enquiry\":\"%s\""
                        .formatted(SUNDAY.minusDays(3), enquiry));
    }

    private static String fact(String caseId, String resource, String members) {
        return post("/api/v1/cases/" + caseId + "/" + resource, "{" + members + "}", "entryId");
    }

    private static String post(String path, String json, String answered) {
        var answer = caseClock.post("data-officer", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(answered).asString();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode figure(JsonNode restated, String name) {
        return elements(restated.path("figures")).stream()
                .filter(one -> one.path("timescale").asString().equals(SECTION_47))
                .filter(one -> one.path("figure").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPublicationIsListed() {
        var list = elements(caseClock.read("auditor", "/api/v1/publications?council=999"));
        assertThat(list).hasSize(1);
        assertThat(list.getFirst().path("weekEnding").asString()).isEqualTo(SUNDAY.toString());
        assertThat(list.getFirst().path("position").asLong()).isPositive();
        assertThat(elements(caseClock.read("auditor", "/api/v1/publications?council=998")))
                .isEmpty();
    }

    @Test
    void aPublishedWeekIsAnsweredWithWhatIsKnownNowAndWhy() {
        var restated = caseClock.read("auditor", "/api/v1/publications/" + SUNDAY);
        var finished = figure(restated, "finished.total");
        assertThat(finished.path("published").asInt()).isEqualTo(1);
        assertThat(finished.path("now").asInt()).isEqualTo(2);
        assertThat(finished.path("difference").asInt()).isEqualTo(1);
        var cause = finished.path("causes").get(0);
        assertThat(cause.path("cause").asString()).isEqualTo("recorded-late");
        assertThat(cause.path("count").asInt()).isEqualTo(1);
        assertThat(cause.path("cases").get(0).path("caseId").asString()).isEqualTo(waiting);
        assertThat(restated.path("rulesChanged").asBoolean()).isFalse();
    }

    @Test
    void theNewFigureIsWhatTheMeasureAnswersForThatWeek() {
        var measure = caseClock.read(
                "auditor",
                "/api/v1/measures/%s?from=%s&to=%s&council=999".formatted(SECTION_47, SUNDAY.minusDays(6), SUNDAY));
        var restated = caseClock.read("auditor", "/api/v1/publications/" + SUNDAY + "?timescale=" + SECTION_47);
        for (String group : List.of("finished", "fellDue", "open")) {
            for (String name : List.of("total", "inTime", "met", "dueSoon", "bookedLate", "overdue")) {
                if (measure.path(group).has(name)) {
                    assertThat(figure(restated, group + "." + name).path("now").asInt())
                            .as(group + "." + name)
                            .isEqualTo(measure.path(group).path(name).asInt());
                }
            }
        }
    }

    @Test
    void ofOneTeamAndOneTimescaleAllFiguresAreToldThoseThatAreNoughtToo() {
        var restated = caseClock.read(
                "auditor", "/api/v1/publications/" + SUNDAY + "?team=north&timescale=assessment&council=999");
        assertThat(elements(restated.path("figures"))).hasSize(9);
        var waits = caseClock.read("auditor", "/api/v1/publications/" + SUNDAY + "?timescale=unallocated");
        assertThat(elements(waits.path("figures")))
                .extracting(one -> one.path("figure").asString())
                .containsExactly("unallocated.count", "unallocated.longest");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedInASentence() {
        assertThat(refused("/api/v1/publications/" + SUNDAY.minusWeeks(1), 404)).contains("were published");
        assertThat(refused("/api/v1/publications/" + SUNDAY.plusDays(1), 400)).contains("named by its Sunday");
        assertThat(refused("/api/v1/publications/" + SUNDAY + "?timescale=nothing", 404))
                .contains("Published that week were");
        assertThat(refused("/api/v1/publications/" + SUNDAY + "?knownOn=" + SUNDAY.minusDays(1), 400))
                .contains("Give that moment or a later one");
        assertThat(refused("/api/v1/measures/" + SECTION_47 + "/series?weeks=none", 400))
                .contains("number of weeks");
        assertThat(refused("/api/v1/measures/nothing/series", 404)).contains("There is no timescale");
        assertThat(refused(
                        "/api/v1/measures/referral-to-strategy-discussion/funnel?from=2026-11-01&to=2026-10-01", 400))
                .contains("ends before it begins");
    }

    @Test
    void smallNumbersAreNotGivenToWhoAsksForThemToBeWithheld() {
        for (String path : List.of(
                "/api/v1/measures/" + SECTION_47 + "/series",
                "/api/v1/measures/" + SECTION_47 + "/funnel",
                "/api/v1/publications/" + SUNDAY)) {
            assertThat(refused(path + "?suppress=true", 400)).contains("cannot be withheld here");
            assertThat(caseClock.get("auditor", path + "?suppress=true").body()).contains("\"field\":\"suppress\"");
            assertThat(caseClock.get("auditor", path + "?suppress=false").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whileTheFiguresAreWorkedOutAgainARestatementIsForLater() {
        var figures = JdbcClient.create(caseClock.bean(TestDatabase.class).query());
        String rules =
                figures.sql("select rules from bookmark").query(String.class).single();
        figures.sql("update bookmark set rules = 'others'").update();
        try {
            assertThat(refused("/api/v1/publications/" + SUNDAY, 503)).contains("Ask again in a few minutes");
        } finally {
            figures.sql("update bookmark set rules = ?").param(rules).update();
        }
    }

    private static String refused(String path, int status) {
        HttpResponse<String> answer = caseClock.get("auditor", path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
        assertThat(answer.body()).as(path).startsWith("{");
        return RunningCaseClock.JSON.readTree(answer.body()).path("detail").asString();
    }

    @Test
    void aSeriesHasOnePointAWeekAndTheyAddUpToTheMeasure() {
        String days = "asAt=" + SUNDAY;
        var series = caseClock.read("auditor", "/api/v1/measures/" + SECTION_47 + "/series?weeks=30&" + days);
        var points = elements(series.path("points"));
        assertThat(points).hasSize(30);
        assertThat(points.getLast().path("weekEnding").asString()).isEqualTo(SUNDAY.toString());
        assertThat(points.getFirst().path("weekEnding").asString())
                .isEqualTo(SUNDAY.minusWeeks(29).toString());
        assertThat(points.stream()
                        .mapToInt(week -> week.path("finished").path("total").asInt())
                        .sum())
                .isEqualTo(2);
        // Monday three weeks before to Thursday: day 13, less the bank holidays between.
        assertThat(points.getLast().path("median").asInt()).isBetween(9, 13);
        assertThat(series.path("finished")
                        .path("signals")
                        .get(0)
                        .path("sentence")
                        .asString())
                .startsWith("Finished in the week ending ");
        assertThat(series.path("finished").path("usual").asDouble()).isZero();
        assertThat(series.path("finished").path("average").asDouble()).isPositive();
        assertThat(series.path("inTime").path("average").isNull()).as("of 2").isTrue();
        assertThat(points.getLast().path("unusual").asBoolean()).isTrue();
        assertThat(points.getFirst().path("unusual").asBoolean()).isFalse();
        assertThat(series.path("inTime").path("withoutLimits").asString()).contains("there are 1");
    }

    @Test
    void aFunnelHasTheTeamsInOrderWithTheirLimits() {
        var funnel = caseClock.read("auditor", "/api/v1/measures/" + SECTION_47 + "/funnel");
        assertThat(funnel.path("total").asInt()).isEqualTo(2);
        assertThat(funnel.path("share").isNull()).as("below ten").isTrue();
        var team = funnel.path("teams").get(0);
        assertThat(team.path("team").asString()).isEqualTo("North");
        assertThat(team.path("total").asInt()).isEqualTo(2);
        assertThat(team.path("signal").asString()).isEqualTo("none");
        assertThat(team.path("threeStandardErrors").path("upper").isNumber()).isTrue();
    }

    @Test
    void publicationsAreReadWithGetAndNothingElse() {
        assertThat(caseClock.post("administrator", "/api/v1/publications", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSecondProcessOnTheSameDatabasePublishesNothingTwice() {
        try (var second = RunningCaseClock.on(caseClock.bean(TestDatabase.class))) {
            assertThat(second.bean(Publisher.class).publishNow()).isZero();
        }
        assertThat(new ArrayList<>(elements(caseClock.read("auditor", "/api/v1/publications"))))
                .hasSize(1);
    }
}
