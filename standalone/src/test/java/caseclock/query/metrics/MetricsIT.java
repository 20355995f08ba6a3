package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.GeneratedCensus;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.demo.SomeOfWexcombe;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Prometheus gets to read from a CaseClock that has some cases of the demo council. */
class MetricsIT {

    private static final TestDatabase database = TestDatabase.migrated();
    private static final JdbcClient figures = JdbcClient.create(database.query());

    private static RunningCaseClock caseClock;
    private static Scrape scrape;

    @BeforeAll
    static void start() throws IOException {
        caseClock = SomeOfWexcombe.in(RunningCaseClock.on(database, "--caseclock.metrics.read-every=100ms"), 60);
        recordToday();
        upload();
        caseClock.caughtUp();
        awaitReading(Instant.now());
        scrape = scrape();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    private static void recordToday() {
        var registered =
                caseClock.post("data-officer", "/api/v1/cases", "{\"council\":\"999\",\"reference\":\"WX-METRICS\"}");
        var caseId =
                RunningCaseClock.JSON.readTree(registered.body()).path("caseId").asString();
        caseClock.post(
                "data-officer",
                "/api/v1/cases/" + caseId + "/referrals",
                "{\"happenedOn\":\"2026-09-10T12:00\",\"recordedAt\":\"2026-09-10T16:00:00Z\"}");
    }

    static Scrape scrape() {
        var answer = caseClock.get("administrator", "/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Scrape.of(answer.body());
    }

    private static void upload() throws IOException {
        caseClock.upload("data-officer", new GeneratedCensus("WX-UPLOADED-", 20).readAllBytes());
        awaitValue(1, "timeliness_import_last_success_timestamp_seconds", one -> one.value() > 0);
    }

    /** Of all five parts, begun after that moment; the moments shown are whole seconds. */
    private static void awaitReading(Instant moment) {
        awaitValue(5, "timeliness_metrics_read_timestamp_seconds", one -> one.value() > moment.getEpochSecond() + 1);
    }

    private static void awaitValue(long times, String name, Predicate<Scrape.Series> such) {
        RunningCaseClock.await(() -> scrape().all(name).filter(such).count() == times);
    }

    @Test
    void theOpenClocksOfATeamAreThoseOnThePages() {
        for (String state : List.of("inTime", "dueSoon", "bookedLate", "overdue")) {
            int shown = caseClock
                    .read("service-manager", "/api/v1/measures/section-47-to-conference")
                    .path("open")
                    .path(state)
                    .asInt();
            String words = state.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
            assertThat(scrape.sum("timeliness_open_clocks", "clock", "section-47-to-conference", "state", words))
                    .as(words)
                    .isEqualTo(shown);
        }
        assertThat(scrape.sum("timeliness_open_clocks")).isPositive();
    }

    @Test
    void theChildrenWhoWaitForAWorkerAreThoseOnThePages() {
        int waiting = caseClock
                .read("service-manager", "/api/v1/unallocated")
                .path("count")
                .asInt();
        assertThat(waiting).isPositive();
        assertThat(scrape.sum("timeliness_unallocated_children")).isEqualTo(waiting);
        assertThat(scrape.all("timeliness_unallocated_oldest_seconds")
                        .mapToDouble(Scrape.Series::value)
                        .max()
                        .orElseThrow())
                .isGreaterThan(86_400);
    }

    @Test
    void everyTeamStandsThereAlsoWhereNobodyWaits() {
        List<String> teams = figures.sql("select name from team where council = '999'")
                .query(String.class)
                .list();
        assertThat(teams).isNotEmpty();
        assertThat(scrape.all("timeliness_unallocated_children")
                        .map(one -> one.labels().get("team")))
                .containsAll(teams);
    }

    @Test
    void noLabelNamesAChildAWorkerOrACase() {
        List<String> people = Stream.of(
                        "select reference from case_file",
                        "select case_id::text from case_file",
                        "select entry_id::text from entry where entry_id is not null",
                        "select recorded_by from entry where recorded_by is not null",
                        "select upload_id::text from upload",
                        "select who from spell where kind not in ('HELD') and who is not null",
                        "select fact ->> 'coveredBy' from fact where fact ->> 'coveredBy' is not null")
                .flatMap(sql -> figures.sql(sql).query(String.class).list().stream())
                .distinct()
                .toList();
        assertThat(people).hasSizeGreaterThan(100);
        List<String> labels = scrape().labelValues().distinct().toList();
        assertThat(labels).isNotEmpty().doesNotContainAnyElementsOf(people);
        String all = String.join("\n", labels);
        assertThat(people).noneMatch(all::contains);
    }

    @Test
    void theLagOfRecordingStandsApartBySourceAndHistory() {
        assertThat(scrape.labelsOf("timeliness_recording_lag_seconds_bucket")).contains("source", "history", "le");
        assertThat(scrape.value("timeliness_recording_lag_seconds_count", "source", "api", "history", "yes"))
                .isEqualTo(1);
        // Received at noon in England, where it was summer, and recorded at four in Greenwich: five hours.
        assertThat(scrape.value("timeliness_recording_lag_seconds_sum", "source", "api", "history", "yes"))
                .isEqualTo(5 * 3600);
    }

    @Test
    void theRecordsOfAnUploadAreCountedAndItsFactsDoNotDrownThoseOfToday() {
        double facts = scrape.value("timeliness_import_rows_total", "source", "cin-census", "result", "recorded");
        assertThat(facts).isGreaterThan(20);
        assertThat(scrape.value("timeliness_recording_lag_seconds_count", "source", "cin-census", "history", "no"))
                .isEqualTo(facts);
        assertThat(scrape.value("timeliness_recording_lag_seconds_count", "source", "api", "history", "no"))
                .isZero();
    }

    @Test
    void theCalendarReachesToTheEndOfAYear() {
        assertThat(scrape.value("timeliness_calendar_covers_until_timestamp_seconds"))
                .isGreaterThanOrEqualTo(Instant.parse("2028-01-01T00:00:00Z").getEpochSecond());
    }

    @Test
    void everythingElseThatIsPromisedIsThere() {
        assertThat(scrape.value("timeliness_projection_lag_seconds", "figure", "figures"))
                .isZero();
        assertThat(scrape.value("timeliness_projection_rebuild_ratio", "figure", "figures"))
                .isEqualTo(1);
        assertThat(scrape.value("timeliness_projection_rebuild_state", "figure", "figures", "state", "failed"))
                .isZero();
        assertThat(scrape.value("timeliness_dead_letters", "figure", "figures", "state", "waiting"))
                .isZero();
        assertThat(scrape.value("timeliness_dead_letters", "figure", "figures", "state", "set_aside"))
                .isZero();
        assertThat(scrape.all("timeliness_head_stalled_seconds")).hasSize(1);
        assertThat(scrape.value("timeliness_import_rows_total", "source", "cin-census", "result", "rejected"))
                .isZero();
        assertThat(scrape.value("timeliness_build_info", "service", "query")).isEqualTo(1);
        assertThat(scrape.value("timeliness_build_info", "service", "command")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "query"})
    void eachPoolIsWatchedByItsName(String pool) {
        assertThat(scrape.value("hikaricp_connections_max", "pool", pool)).isGreaterThanOrEqualTo(10);
        assertThat(scrape.all("hikaricp_connections_pending", "pool", pool)).hasSize(1);
        assertThat(scrape.all("hikaricp_connections_acquire_seconds_count", "pool", pool))
                .hasSize(1);
    }

    @Test
    void anEventThatCannotBeTakenShowsAtTheNextReadingUntilItIsSetAside() {
        var letter = "00000000-0000-4000-8000-000000000001";
        figures.sql("""
                        insert into dead_letter (stream, sequence, position, type, kind, sentence, first_seen_at, last_tried_at, tries)
                        values (?, 3, 1, 'ReferralReceived', 'UNREADABLE', 'Cannot be read.', now(), now(), 1)""").param(letter).update();
        awaitValue(1, "timeliness_dead_letters", "state", "waiting");
        figures.sql("insert into operations.set_aside values (?, 3, 'A test.', 'administrator', now())")
                .param(letter)
                .update();
        awaitValue(0, "timeliness_dead_letters", "state", "waiting");
        awaitValue(1, "timeliness_dead_letters", "state", "set_aside");
        figures.sql("delete from operations.set_aside").update();
        figures.sql("delete from dead_letter").update();
        awaitValue(0, "timeliness_dead_letters", "state", "set_aside");
    }

    private static void awaitValue(double expected, String name, String... labels) {
        RunningCaseClock.await(() -> scrape().sum(name, labels) == expected);
    }
}
