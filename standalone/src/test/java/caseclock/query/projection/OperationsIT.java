package caseclock.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an administrator sees of the figures and does about them, as a caller of the running service. */
class OperationsIT {

    private static final String ADMINISTRATOR = "administrator";
    private static final String FIGURES = "/api/v1/figures";

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient figures = JdbcClient.create(database.query());

    private static void record(RunningCaseClock caseClock, String reference) {
        var body = "{\"council\":\"999\",\"reference\":\"" + reference + "\"}";
        assertThat(caseClock.post("data-officer", "/api/v1/cases", body).statusCode())
                .isEqualTo(201);
    }

    private static JsonNode rebuild(RunningCaseClock caseClock) {
        var accepted = caseClock.post(ADMINISTRATOR, FIGURES + "/rebuilds", "");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String location = accepted.headers().firstValue("Location").orElseThrow();
        RunningCaseClock.await(() ->
                caseClock.read(ADMINISTRATOR, location).path("state").asString().equals("DONE"));
        return caseClock.read(ADMINISTRATOR, location);
    }

    @Test
    void figuresAreMadeAnewAndLettersAreLookedAfterByAdministratorsAlone() {
        String stream = new UUID(9, 1).toString();
        new Appended(database).raw(stream, 0, "AssessmentStarted", "{\"secret\":\"moon\"}".getBytes(), "{}".getBytes());
        try (RunningCaseClock caseClock = RunningCaseClock.on(database)) {
            record(caseClock, "WX1");
            caseClock.caughtUp();
            for (String other : new String[] {"team-manager", "auditor", "data-officer"}) {
                assertThat(caseClock.get(other, FIGURES).statusCode()).as(other).isEqualTo(403);
                assertThat(caseClock.post(other, FIGURES + "/rebuilds", "").statusCode())
                        .as(other)
                        .isEqualTo(403);
            }
            JsonNode standing = caseClock.read(ADMINISTRATOR, FIGURES);
            assertThat(standing.path("state").asString()).isEqualTo("CURRENT");
            assertThat(standing.path("lagEvents").asInt()).isZero();
            assertThat(standing.path("deadLetters")).hasSize(1);
            assertThat(standing.toString())
                    .contains("Entry 0 (AssessmentStarted) cannot be read.")
                    .doesNotContain("secret");

            assertThat(caseClock
                            .read(ADMINISTRATOR, "/api/v1/measures/section-47-to-conference?council=999")
                            .path("incompleteCases")
                            .asInt())
                    .isEqualTo(1);

            String letter = FIGURES + "/dead-letters/" + stream;
            var tooShort = caseClock.post(ADMINISTRATOR, letter + "/set-aside", "{\"reason\":\" x \"}");
            assertThat(tooShort.statusCode()).isEqualTo(400);
            assertThat(tooShort.body()).contains("\"reason\"", "Say in 3 to 500 characters");
            assertThat(caseClock
                            .post(ADMINISTRATOR, letter + "/set-aside", "{\"reason\":\" of no child \"}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(caseClock.post(ADMINISTRATOR, letter + "/retry", "").body())
                    .contains("\"goOn\":0", "\"waiting\":1");
            assertThat(caseClock
                            .post(ADMINISTRATOR, FIGURES + "/dead-letters/" + new UUID(9, 2) + "/retry", "")
                            .statusCode())
                    .isEqualTo(404);

            JsonNode done = rebuild(caseClock);
            assertThat(done.path("differences").asLong(-1)).isZero();
            assertThat(caseClock
                            .post(
                                    ADMINISTRATOR,
                                    FIGURES + "/rebuilds/" + done.path("id").asString() + "/go-on",
                                    "")
                            .statusCode())
                    .isEqualTo(409);
            JsonNode after = caseClock.read(ADMINISTRATOR, FIGURES);
            assertThat(after.path("deadLetters")
                            .path(0)
                            .path("setAside")
                            .path("reason")
                            .asString())
                    .isEqualTo("of no child");
            assertThat(after.path("builtOn").isString()).isTrue();
            assertThat(figures.sql("select what || ' by ' || by from operations.done_by_hand order by at")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "LETTER_SET_ASIDE by administrator",
                            "LETTER_RETRIED by administrator",
                            "REBUILD_ASKED by administrator");
        }
    }

    @Test
    void pagesAndCallsAreAnsweredWhileTheTablesAreExchanged() throws InterruptedException {
        try (RunningCaseClock caseClock = RunningCaseClock.on(database)) {
            record(caseClock, "WX1");
            caseClock.caughtUp();
            var over = new java.util.concurrent.atomic.AtomicBoolean();
            var wrong = new java.util.concurrent.ConcurrentLinkedQueue<String>();
            Thread reader = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    for (String path :
                            new String[] {"/api/v1/teams", "/api/v1/unallocated", "/api/v1/imports/" + new UUID(1, 1)
                            }) {
                        var answer = caseClock.get("data-officer", path);
                        int expected = path.contains("imports") ? 404 : 200;
                        if (answer.statusCode() != expected) {
                            wrong.add(path + " " + answer.statusCode() + " " + answer.body());
                        }
                    }
                }
            });
            for (int round = 0; round < 3; round++) {
                assertThat(rebuild(caseClock).path("differences").asLong(-1)).isZero();
            }
            over.set(true);
            reader.join();
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void tablesThatAreTooOldAreLeftAloneAndNothingIsServedUntilNewOnesAreThere() throws SQLException {
        figures.sql("drop schema figures cascade").update();
        JdbcClient.create(database.migrator())
                .sql("create schema figures authorization caseclock_query")
                .update();
        Flyway.configure()
                .dataSource(database.query())
                .locations("classpath:db/figures")
                .defaultSchema("figures")
                .target("2")
                .load()
                .migrate();
        try (Connection other = database.query().getConnection()) {
            other.setAutoCommit(false);
            try (Statement reading = other.createStatement()) {
                reading.execute("lock table figures.case_file in access share mode");
            }
            try (RunningCaseClock caseClock = RunningCaseClock.on(database)) {
                var page = caseClock.get("team-manager", "/teams");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.body()).contains("The figures are not ready yet", "Nothing that was recorded is lost");
                var call = caseClock.get("team-manager", "/api/v1/teams");
                assertThat(call.statusCode()).isEqualTo(503);
                assertThat(call.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
                assertThat(caseClock
                                .get("team-manager", "/actuator/health/readiness")
                                .statusCode())
                        .isEqualTo(200);
                assertThat(caseClock.read(ADMINISTRATOR, FIGURES).path("state").asString())
                        .isEqualTo("TABLES_TOO_OLD");
                record(caseClock, "WX1");
                other.rollback();
                RunningCaseClock.await(
                        () -> caseClock.get("team-manager", "/api/v1/teams").statusCode() == 200);
                caseClock.caughtUp();
                assertThat(figures.sql("select count(*) from case_file")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
                assertThat(caseClock
                                .read(ADMINISTRATOR, FIGURES)
                                .path("rebuild")
                                .path("because")
                                .asString())
                        .isEqualTo("TABLES_CHANGED");
            }
        }
    }
}
