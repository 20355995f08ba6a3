package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that fall behind are told apart from a site that is down. */
class FreshnessIT {

    private static final TestDatabase database = TestDatabase.migrated();
    private static final JdbcClient figures = JdbcClient.create(database.query());

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(
                database, "--caseclock.metrics.read-every=50ms", "--caseclock.freshness.behind-for=100ms");
    }

    @AfterEach
    void nothingIsLeft() {
        figures.sql("delete from operations.rebuild").update();
        caseClock.caughtUp();
        await(200);
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @Test
    void figuresThatAreBehindAreNotFreshAndTheSiteStaysUp() throws SQLException {
        await(200);
        try (Connection other = database.query().getConnection()) {
            takeTheBookmark(other);
            record("WX-BEHIND");
            await(503);
            assertThat(freshness().body())
                    .contains("\"OUT_OF_SERVICE\"", "The figures are behind.", "\"eventsBehind\":1")
                    .doesNotContain("WX-BEHIND");
            assertThatTheSiteIsUp();
            other.rollback();
        }
        await(200);
    }

    /** As another process does that hangs meanwhile: nobody else can go on. */
    private static void takeTheBookmark(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("select from figures.bookmark for update");
        }
    }

    /** With a rebuild that an administrator stopped, so that the figures stay as they are for as long as this looks at them. */
    @Test
    void figuresOfAnotherStoreAreNotFreshThoughNothingIsBehind() {
        record("WX-PUT-BACK");
        caseClock.caughtUp();
        figures.sql("""
                        insert into operations.rebuild (rebuild_id, because, asked_at, rules, layout, state)
                        select gen_random_uuid(), 'STORE_PUT_BACK', now(), rules, 8, 'STOPPED' from bookmark""").update();
        String last = figures.sql("select last_event from bookmark")
                .query(String.class)
                .single();
        figures.sql("update bookmark set last_event = 'of another store'").update();
        try {
            await(503);
            assertThat(freshness().body()).contains("another state of the event store");
            var scrape = Scrape.of(
                    caseClock.get("administrator", "/actuator/prometheus").body());
            assertThat(scrape.names()).doesNotContain("timeliness_projection_lag_events");
            assertThat(scrape.all("timeliness_figures_state", "state", "store_put_back"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.value()).isEqualTo(1));
            assertThatTheSiteIsUp();
        } finally {
            figures.sql("update bookmark set last_event = ?").param(last).update();
        }
    }

    @Test
    void aRebuildThatFailedIsTold() {
        figures.sql("""
                        insert into operations.rebuild (rebuild_id, because, asked_at, rules, layout, state, failed_because)
                        values (gen_random_uuid(), 'ASKED', now(), 'x', 8, 'FAILED', 'Content that nobody should read.')""").update();
        await(503);
        assertThat(freshness().body())
                .contains("The last rebuild failed.")
                .doesNotContain("Content that nobody should read.");
        assertThatTheSiteIsUp();
    }

    @Test
    void whatCannotBeReadIsNotShownAndNotFresh() {
        await(200);
        figures.sql("alter table operations.set_aside rename to hidden").update();
        try {
            await(503);
            assertThat(freshness().body()).contains("How far the figures are cannot be read.");
            var scrape = Scrape.of(
                    caseClock.get("administrator", "/actuator/prometheus").body());
            assertThat(scrape.names())
                    .doesNotContain("timeliness_projection_lag_events", "timeliness_dead_letters")
                    .contains("timeliness_head_stalled_seconds");
            assertThat(scrape.all("timeliness_metrics_read_timestamp_seconds", "part", "figures"))
                    .as("it is told when they could be read last")
                    .singleElement()
                    .satisfies(one -> assertThat(one.value()).isPositive());
            assertThatTheSiteIsUp();
        } finally {
            figures.sql("alter table operations.hidden rename to set_aside").update();
        }
    }

    private static void assertThatTheSiteIsUp() {
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(status("/actuator/health")).isEqualTo(200);
        assertThat(status("/sign-in")).isEqualTo(200);
        assertThat(status("/api/v1/teams")).isEqualTo(200);
    }

    private static void record(String reference) {
        var body = "{\"council\":\"999\",\"reference\":\"" + reference + "\"}";
        assertThat(caseClock.post("data-officer", "/api/v1/cases", body).statusCode())
                .isEqualTo(201);
    }

    private static java.net.http.HttpResponse<String> freshness() {
        return caseClock.get("administrator", "/actuator/health/freshness");
    }

    private static void await(int status) {
        RunningCaseClock.await(() -> freshness().statusCode() == status);
    }

    private static int status(String path) {
        return caseClock.get("administrator", path).statusCode();
    }
}
