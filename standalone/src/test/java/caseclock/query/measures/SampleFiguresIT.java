package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.Samples;
import caseclock.events.CaseId;
import caseclock.query.readtables.EntryRow;
import caseclock.query.replay.CaseRecords;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.ReReferrals;
import caseclock.query.timeliness.ReReferrals.CountedReferral;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What follows from the census files that others published: from the upload to the figures, as a caller sees them. */
class SampleFiguresIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    private static void upload(String name) throws IOException {
        try (InputStream sample = Samples.open(name)) {
            var accepted = caseClock.upload("data-officer", sample.readAllBytes());
            assertThat(accepted.statusCode()).isEqualTo(202);
            String upload = accepted.headers().firstValue("Location").orElseThrow();
            RunningCaseClock.await(() -> {
                var answer = caseClock.get("data-officer", upload);
                return answer.statusCode() == 200 && answer.body().contains("\"FINISHED\"");
            });
        }
        caseClock.caughtUp();
    }

    private static JsonNode conferences(String council, String from, String to) {
        return caseClock.read(
                "service-manager",
                "/api/v1/measures/section-47-to-conference?council=%s&from=%s&to=%s".formatted(council, from, to));
    }

    @Test
    void theTwoSpecimensGiveElevenAndTenWorkingDaysAndTheRightDueDay() throws IOException {
        upload("CIN_Census_2021.xml");
        upload("CIN_Census_2024.xml");
        // 2 June 1970, a Tuesday, to 17 June: 3-5, 8-12 and 15-17 June are 3 + 5 + 3 = 11 weekdays.
        assertThat(conferences("201", "1970-06-01", "1970-06-30")
                        .path("distribution")
                        .path("max")
                        .asInt())
                .isEqualTo(11);
        // 2 June 2022, itself a bank holiday, to 17 June: without Friday the 3rd, 6-10 and 13-17 June are 5 + 5 = 10.
        assertThat(conferences("201", "2022-06-01", "2022-06-30")
                        .path("distribution")
                        .path("max")
                        .asInt())
                .isEqualTo(10);
        String caseId = RunningCaseClock.JSON
                .readTree(caseClock
                        .post("auditor", "/api/v1/case-lookups", "{\"council\":\"201\",\"reference\":\"DfEX0000001\"}")
                        .body())
                .path("caseId")
                .asString();
        // The file says 23 June 2022; 15 working days after the 2nd, without the 3rd, is the 24th.
        assertThat(caseClock.read("auditor", "/api/v1/cases/" + caseId + "/history").path("clocks").values().stream()
                        .filter(clock -> clock.path("timescale").asString().equals("section-47-to-conference"))
                        .map(clock -> clock.path("dueOn").asString()))
                .containsExactlyInAnyOrder("1970-06-23", "2022-06-24");
    }

    @Test
    void theRandomCensusHasNoEnquiryAndTwentyReReferrals() throws IOException {
        upload("fake_CIN_data.xml");
        JsonNode measure = conferences("975", "2000-01-01", "2026-11-20");
        assertThat(measure.path("finished").path("total").asInt()).isZero();
        assertThat(measure.path("excluded").get(0).path("reason").asString()).isEqualTo("transfer-in");
        assertThat(reReferrals("975")).isEqualTo(20);
        assertThat(caseClock
                        .read("service-manager", "/api/v1/unallocated?council=975")
                        .path("count")
                        .asInt())
                .isZero();
    }

    private static long reReferrals(String council) {
        CaseRecords records = caseClock.bean(CaseRecords.class);
        List<UUID> cases = JdbcClient.create(DATABASE.query())
                .sql("select case_id from case_file where council = ?")
                .param(council)
                .query(UUID.class)
                .list();
        return cases.stream()
                .map(id -> records.record(new CaseId(id)).orElseThrow())
                .map(record -> new CaseHistory(
                        record.file().council(),
                        record.entries().stream().map(EntryRow::historyEntry).toList()))
                .flatMap(history -> ReReferrals.knownAt(history, FAR_AHEAD).stream())
                .filter(CountedReferral::withinTwelveMonths)
                .count();
    }
}
