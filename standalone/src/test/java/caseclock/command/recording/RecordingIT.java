package caseclock.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Facts over HTTP: recorded once, refused in sentences, and never lost or doubled between two processes. */
class RecordingIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String OFFICER = "data-officer";

    private static RunningCaseClock caseClock;
    private static RunningCaseClock secondProcess;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(DATABASE);
        secondProcess = RunningCaseClock.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        secondProcess.close();
        caseClock.close();
    }

    private static String newCase(String reference) {
        var answer = caseClock.post(
                OFFICER, "/api/v1/cases", "{\"council\":\"999\",\"reference\":\"%s\"}".formatted(reference));
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).path("caseId").asString();
    }

    private static HttpResponse<String> referral(RunningCaseClock at, String caseId, String day, String... headers) {
        return at.post(OFFICER, "/api/v1/cases/" + caseId + "/referrals", "{\"happenedOn\":\"" + day + "\"}", headers);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return RunningCaseClock.JSON.readTree(answer.body());
    }

    private static long eventsOf(String caseId) {
        return JdbcClient.create(DATABASE.query())
                .sql("select count(*) from event_store.event where aggregate_identifier = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    @Test
    void aFactIsRecordedAndReadBackWithBothTimes() {
        String caseId = newCase("READBACK1");
        var answer = caseClock.post(OFFICER, "/api/v1/cases/" + caseId + "/strategy-discussions", """
                {"happenedOn":"2026-10-26T14:30","recordedAt":"2026-10-28T09:00:00Z","recordedBy":"W-1042",
                 "invited":["POLICE","HEALTH","SOCIAL_CARE"],"attended":["POLICE","SOCIAL_CARE"]}""");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/cases/" + caseId + "/history");
        var entry = caseClock
                .caughtUp()
                .read("auditor", "/api/v1/cases/" + caseId + "/history")
                .path("entries")
                .get(0);
        assertThat(entry.path("entryId")).isEqualTo(json(answer).path("entryId"));
        assertThat(entry.path("happenedOn").asString()).isEqualTo("2026-10-26");
        assertThat(entry.path("recordedAt").asString()).isEqualTo("2026-10-28T09:00:00Z");
        assertThat(entry.path("basis").asString()).isEqualTo("recorded-by-source");
        assertThat(entry.path("recordedBy").asString()).isEqualTo("W-1042");
    }

    @Test
    void aCaseIsFoundByItsReferenceWithoutTheReferenceInAnAddress() {
        String caseId = newCase("LOOKUP1");
        var found = caseClock
                .caughtUp()
                .post("auditor", "/api/v1/case-lookups", "{\"council\":\"999\",\"reference\":\"LOOKUP1\"}");
        assertThat(json(found).path("caseId").asString()).isEqualTo(caseId);
        assertThat(caseClock
                        .post("auditor", "/api/v1/case-lookups", "{\"council\":\"999\",\"reference\":\"NOBODY\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameKeyWithTheSameRequestIsAnsweredAsBeforeAndRecordsNothingMore() {
        String caseId = newCase("KEY1");
        var first = referral(caseClock, caseId, "2026-10-26", "Idempotency-Key", "key-1");
        var again = referral(secondProcess, caseId, "2026-10-26", "Idempotency-Key", "key-1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(eventsOf(caseId)).isEqualTo(2);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        String caseId = newCase("KEY2");
        referral(caseClock, caseId, "2026-10-26", "Idempotency-Key", "key-2");
        var other = referral(caseClock, caseId, "2026-10-27", "Idempotency-Key", "key-2");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("errors").get(0).path("field").asString()).isEqualTo("Idempotency-Key");
        assertThat(eventsOf(caseId)).isEqualTo(2);
    }

    @Test
    void oneKeySentManyTimesAtOnceToTwoProcessesRecordsOnce() throws Exception {
        String caseId = newCase("KEY3");
        var answers = atOnce(IntStream.range(0, 16)
                .<Callable<HttpResponse<String>>>mapToObj(n -> () -> referral(
                        n % 2 == 0 ? caseClock : secondProcess, caseId, "2026-10-26", "Idempotency-Key", "key-3"))
                .toList());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(HttpResponse::body)
                        .distinct())
                .hasSize(1);
        assertThat(eventsOf(caseId)).isEqualTo(2);
    }

    @Test
    void writersOfOneCaseInTwoProcessesLoseAndDoubleNothing() throws Exception {
        String caseId = newCase("CROWD1");
        var answers = atOnce(IntStream.range(0, 40)
                .<Callable<HttpResponse<String>>>mapToObj(n -> () ->
                        referral(n % 2 == 0 ? caseClock : secondProcess, caseId, "2026-10-%02d".formatted(1 + n % 28)))
                .toList());
        long recorded =
                answers.stream().filter(answer -> answer.statusCode() == 201).count();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(recorded).isPositive();
        assertThat(eventsOf(caseId)).isEqualTo(1 + recorded);
        var entries = caseClock
                .caughtUp()
                .read("auditor", "/api/v1/cases/" + caseId + "/history")
                .path("entries");
        assertThat(entries.size()).isEqualTo((int) recorded);
    }

    @Test
    void aCorrectionAndAWithdrawalAreEntriesOfTheirOwn() {
        String caseId = newCase("AMEND1");
        String entryId =
                json(referral(caseClock, caseId, "2026-10-26")).path("entryId").asString();
        var corrected =
                caseClock.post(OFFICER, "/api/v1/cases/" + caseId + "/entries/" + entryId + "/corrections", """
                {"reason":"WRONG_DATE","fact":{"type":"ReferralReceived","happenedOn":"2026-10-23","source":"POLICE"}}""");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(201);
        var withdrawn = caseClock.post(
                OFFICER,
                "/api/v1/cases/" + caseId + "/entries/" + entryId + "/withdrawals",
                "{\"reason\":\"RECORDED_TWICE\"}");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(201);
        var history = caseClock.caughtUp().read("auditor", "/api/v1/cases/" + caseId + "/history");
        assertThat(history.path("entries").values().stream()
                        .map(entry -> entry.path("change").asString()))
                .containsExactly("recorded", "corrected", "withdrawn");
        assertThat(history.path("clocks").size()).isZero();
        var stepTwo = caseClock.read("auditor", "/api/v1/cases/" + caseId + "/history?step=2");
        assertThat(stepTwo.path("clocks").get(0).path("startedOn").asString()).isEqualTo("2026-10-23");
    }

    @Test
    void refusalsAreSentencesWithTheFieldsName() {
        String caseId = newCase("REFUSE1");
        assertRefused(
                referral(caseClock, caseId, "2999-01-01"), 422, "happenedOn", "Give the day on which it happened.");
        assertRefused(referral(caseClock, caseId, "1 May"), 400, "happenedOn", "Give a day as year-month-day");
        assertRefused(
                caseClock.post(OFFICER, "/api/v1/cases/" + caseId + "/picnics", "{}"),
                400,
                "resource",
                "Nothing of this kind");
        assertRefused(
                referral(caseClock, "00000000-0000-8000-8000-000000000000", "2026-10-26"),
                404,
                "caseId",
                "Register the child first");
        assertRefused(referral(caseClock, "everybody", "2026-10-26"), 400, "caseId", "as a UUID");
        assertRefused(
                caseClock.post(OFFICER, "/api/v1/cases", "{\"council\":\"999\"}"),
                400,
                "reference",
                "This field is needed");
        assertThat(eventsOf(caseId)).isEqualTo(1);
    }

    @Test
    void onlyTheDataOfficerRecordsAndOnlyThoseWhoMaySeeCasesRead() {
        String caseId = newCase("ROLES1");
        String path = "/api/v1/cases/" + caseId;
        for (String person : List.of("team-manager", "service-manager", "auditor", "administrator")) {
            assertThat(caseClock
                            .post(person, path + "/referrals", "{\"happenedOn\":\"2026-10-26\"}")
                            .statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
        caseClock.caughtUp();
        assertThat(caseClock.get("administrator", path + "/history").statusCode())
                .isEqualTo(403);
        for (String person : List.of("team-manager", "service-manager", "auditor", OFFICER)) {
            assertThat(caseClock.get(person, path + "/history").statusCode())
                    .as(person)
                    .isEqualTo(200);
        }
        assertThat(caseClock.get("nobody", path + "/history").statusCode()).isEqualTo(401);
        assertThat(eventsOf(caseId)).isEqualTo(1);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String field, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = json(answer);
        assertThat(problem.path("detail").asString()).contains(words);
        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo(field);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
