package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.projection.Appended;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered is answered again to whoever may see the same, until anything is recorded, mended, published, made anew, or the day is over. */
class KeptAnswersIT {

    private static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(MONDAY);

    /** Says in {@code knownOn} when it was worked out. */
    private static final String FIGURE = "/api/v1/measures/section-47-to-conference?council=999";

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static RunningCaseClock caseClock;
    private static int child;

    @BeforeAll
    static void start() {
        new Appended(DATABASE).raw(new UUID(9, 1).toString(), 0, "AssessmentStarted", "{}".getBytes(), "{}".getBytes());
        InstantSource now = NOW::get;
        caseClock = RunningCaseClock.on(DATABASE, now.withZone(ZoneOffset.UTC));
        enquiry();
        caseClock.caughtUp();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @BeforeEach
    void aMomentLater() {
        NOW.updateAndGet(now -> now.plusSeconds(60));
    }

    private static String workedOut(String person) {
        return caseClock.read(person, FIGURE).path("knownOn").asString();
    }

    /** Asked before and after, a while later. */
    private static boolean isWorkedOutAnewAfter(Runnable change) {
        String before = workedOut("auditor");
        change.run();
        aWhile(Duration.ofSeconds(60));
        return !workedOut("auditor").equals(before);
    }

    private static void aWhile(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    @Test
    void nothingIsWorkedOutTwiceWhileNothingChanges() {
        assertThat(isWorkedOutAnewAfter(() -> {})).isFalse();
    }

    @Test
    void aFactIsInTheNextAnswer() {
        assertThat(open("auditor")).isEqualTo(child);
        enquiry();
        caseClock.caughtUp();
        assertThat(open("auditor")).isEqualTo(child);
        assertThat(openOnThePage("auditor")).isEqualTo(child);
    }

    @Test
    void anotherDayIsAnotherQuestion() {
        int overdue = overdue();
        aWhile(Duration.ofDays(60));
        assertThat(overdue()).isGreaterThan(overdue);
        NOW.set(MONDAY.plus(Duration.ofHours(1)));
    }

    @Test
    void tryingALetterAgainIsAChangeThoughNoClockMoves() {
        assertThat(isWorkedOutAnewAfter(() -> caseClock.post(
                        "administrator", "/api/v1/figures/dead-letters/" + new UUID(9, 1) + "/retry", "")))
                .isTrue();
    }

    @Test
    void otherTablesInTheirPlaceAreAChange() {
        assertThat(isWorkedOutAnewAfter(() -> {
                    String rebuild = caseClock
                            .post("administrator", "/api/v1/figures/rebuilds", "")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
                    RunningCaseClock.await(() -> caseClock
                            .read("administrator", rebuild)
                            .path("state")
                            .asString()
                            .equals("DONE"));
                }))
                .isTrue();
    }

    @Test
    void aPublicationIsAChange() {
        var publications = "/api/v1/publications?council=997";
        assertThat(caseClock.read("auditor", publications)).isEmpty();
        JdbcClient.create(DATABASE.query())
                .sql(
                        "insert into published.week (council, week_ending, published_at, position, rules, subjects, stopped)"
                                + " values ('997', '2026-10-04', '2026-10-05T06:00:00Z', 1, 'r', '{}', 0)")
                .update();
        assertThat(caseClock.read("auditor", publications)).hasSize(1);
    }

    @Test
    void everybodyIsShownTheirOwnFrameAndWhatTheyMaySee() {
        var first = page("service-manager", "/due?council=999");
        var again = page("service-manager", "/due?council=999");
        assertThat(again.selectFirst("main").text())
                .contains("WX-KEPT-")
                .isEqualTo(first.selectFirst("main").text());
        assertThat(again.selectFirst("[name=_csrf]").val())
                .isNotEmpty()
                .isNotEqualTo(first.selectFirst("[name=_csrf]").val());
        var other = page("administrator", "/due?council=999");
        assertThat(other.selectFirst(".who span").text()).isEqualTo("Administrator");
        assertThat(other.selectFirst(".sheet-head").text()).contains("Printed by administrator");
        assertThat(other.text()).doesNotContain("WX-KEPT-");
        assertThat(caseClock.get("administrator", "/due.csv?council=999").body())
                .doesNotContain("WX-KEPT-");
    }

    private static Document page(String person, String address) {
        return Jsoup.parse(caseClock.get(person, address).body());
    }

    @Test
    void whoMayNotAskIsRefusedThoughTheAnswerIsThere() {
        workedOut("auditor");
        assertThat(caseClock.get("stranger", FIGURE).statusCode()).isEqualTo(401);
        assertThat(caseClock.get("stranger", "/due?council=999").statusCode()).isEqualTo(401);
    }

    @Test
    void aFileIsTheSameTheSecondTimeWithItsNameAndWhatItIs() {
        var first = caseClock.get("service-manager", "/due.csv?council=999");
        var again = caseClock.get("service-manager", "/due.csv?council=999");
        assertThat(again.body()).isEqualTo(first.body()).contains("WX-KEPT-");
        for (var header : List.of("Content-Type", "Content-Disposition", "Cache-Control")) {
            assertThat(again.headers().allValues(header))
                    .as(header)
                    .hasSize(1)
                    .isEqualTo(first.headers().allValues(header));
        }
    }

    @Test
    void whatCannotBeAskedIsRefusedEveryTime() {
        for (int time = 0; time < 2; time++) {
            assertThat(caseClock.get("auditor", "/due?council=999&show=nothing").statusCode())
                    .isEqualTo(400);
            assertThat(caseClock.get("auditor", "/due?council=%00").statusCode())
                    .isEqualTo(400);
            assertThat(caseClock.get("auditor", "/due?council=999&team=%00").body())
                    .contains("“team” in the address");
            assertThat(caseClock.get("auditor", "/api/v1/unallocated?team=%00").statusCode())
                    .isEqualTo(400);
            assertThat(caseClock
                            .get("auditor", "/service?council=999&sort=child")
                            .body())
                    .contains("Give one of team, ");
            assertThat(caseClock.get("auditor", "/due?council=999&knownOn=soon").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void manyWhoAskAtOnceAreGivenOneAnswer() throws InterruptedException {
        enquiry();
        caseClock.caughtUp();
        var answers = ConcurrentHashMap.<String>newKeySet();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.invokeAll(IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        NOW.updateAndGet(now -> now.plusMillis(1));
                        return answers.add(workedOut("auditor"));
                    })
                    .collect(Collectors.toList()));
        }
        assertThat(answers).hasSize(1);
    }

    private static int open(String person) {
        var open = caseClock.read(person, FIGURE).path("open");
        return open.path("inTime").asInt()
                + open.path("dueSoon").asInt()
                + open.path("overdue").asInt();
    }

    /** The same on a page. */
    private static int openOnThePage(String person) {
        var page = page(person, "/clocks?council=999");
        return Integer.parseInt(page.selectFirst(".clock-list tr:has(a[href^=/clocks/section-47-to-conference])")
                .select("td")
                .get(2)
                .text());
    }

    private static int overdue() {
        return caseClock.read("auditor", FIGURE).path("open").path("overdue").asInt();
    }

    /** A child whose enquiry runs since last week. */
    private static void enquiry() {
        var reference = "WX-KEPT-" + ++child;
        var caseId = post("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"" + reference + "\"}", "caseId");
        var day = ",\"recordedAt\":\"2026-09-29T09:00:00Z\"";
        var transfer = "{\"happenedOn\":\"2026-09-28\",\"team\":\"East\"" + day + "}";
        post("/api/v1/cases/" + caseId + "/team-transfers", transfer, "entryId");
        var held = "{\"happenedOn\":\"2026-09-28\"" + day + "}";
        var discussion = post("/api/v1/cases/" + caseId + "/strategy-discussions", held, "entryId");
        var enquiry = "{\"happenedOn\":\"2026-09-28\",\"initiatedBy\":\"" + discussion + "\"" + day + "}";
        post("/api/v1/cases/" + caseId + "/section-47-enquiries", enquiry, "entryId");
    }

    private static String post(String path, String json, String field) {
        var answer = caseClock.post("data-officer", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(field).asString();
    }
}
