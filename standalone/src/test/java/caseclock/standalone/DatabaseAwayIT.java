package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What callers are told while PostgreSQL is away, and that CaseClock comes back by itself when it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayIT {

    private static final String CASE = "{\"council\":\"999\",\"reference\":\"WX-AWAY-1\"}";

    private final TestDatabase database = TestDatabase.migrated();
    private final RunningCaseClock caseClock = RunningCaseClock.on(database);

    @AfterAll
    void stop() {
        caseClock.close();
    }

    @Test
    void everybody_is_told_to_come_back_and_what_was_sent_twice_is_recorded_once() {
        String key = UUID.randomUUID().toString();
        database.closed(() -> {
            var posted = caseClock.post("data-officer", "/api/v1/cases", CASE, "Idempotency-Key", key);
            assertThat(posted.statusCode()).isEqualTo(503);
            assertThat(posted.body()).contains("Send it again with the same Idempotency-Key");
            assertThat(posted.headers().firstValue("Retry-After")).contains("5");

            var asked = caseClock.get("auditor", "/api/v1/measures/assessment");
            assertThat(asked.statusCode()).isEqualTo(503);
            assertThat(asked.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(asked.body()).contains("Nothing is lost");

            assertThat(caseClock.get("team-manager", "/teams").statusCode()).isEqualTo(503);
            assertThat(caseClock.get("auditor", "/actuator/health/liveness").statusCode())
                    .isEqualTo(200);
            assertThat(caseClock.get("auditor", "/actuator/health/readiness").statusCode())
                    .isEqualTo(503);
        });
        RunningCaseClock.await(() -> caseClock
                        .post("data-officer", "/api/v1/cases", CASE, "Idempotency-Key", key)
                        .statusCode()
                == 201);
        caseClock.post("data-officer", "/api/v1/cases", CASE, "Idempotency-Key", key);
        RunningCaseClock.await(() -> caseClock.get("team-manager", "/teams").statusCode() == 200);
        caseClock.caughtUp();
        assertThat(JdbcClient.create(database.query())
                        .sql("select count(*) from event_store.event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
