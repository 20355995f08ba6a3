package caseclock.operations;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.GeneratedCensus;
import caseclock.operations.Watched.Board;
import caseclock.query.metrics.Scrape;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.backup.BackupNote;
import caseclock.standalone.backup.StoreAccess;
import caseclock.standalone.demo.SomeOfWexcombe;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a board or an alert asks for is there in a running CaseClock, by that name and with those labels. */
class BoardsIT {

    /** What Prometheus adds to everything that it reads. */
    private static final Set<String> OF_THE_TARGET = Set.of("job", "instance");

    private static Scrape scrape;

    @BeforeAll
    static void scrape() throws IOException {
        var database = TestDatabase.migrated();
        BackupNote.write(
                new StoreAccess(database.access(DatabaseRole.MIGRATOR)), Instant.parse("2026-11-20T02:00:00Z"));
        try (var caseClock =
                SomeOfWexcombe.in(RunningCaseClock.on(database, "--caseclock.metrics.read-every=100ms"), 40)) {
            caseClock.upload("data-officer", new GeneratedCensus("WX-BOARDS-", 5).readAllBytes());
            caseClock.get("service-manager", "/api/v1/teams");
            System.gc();
            RunningCaseClock.await(() -> read(caseClock)
                    .names()
                    .containsAll(Set.of(
                            "timeliness_import_age_working_seconds",
                            "timeliness_backup_last_success_timestamp_seconds",
                            "timeliness_open_clocks",
                            "jvm_gc_pause_seconds_sum",
                            "http_server_requests_seconds_count")));
            scrape = read(caseClock);
        }
    }

    private static Scrape read(RunningCaseClock caseClock) {
        return Scrape.of(caseClock.get("administrator", "/actuator/prometheus").body());
    }

    @Test
    void everyMetricOfAPanelOrAnAlertIsThereWithItsLabels() throws IOException {
        assertThat(expressions()).hasSizeGreaterThan(40).allSatisfy(BoardsIT::isAnswered);
    }

    private static void isAnswered(Expression expression) {
        Set<String> known = new HashSet<>(OF_THE_TARGET);
        expression.metrics().forEach(metric -> {
            assertThat(scrape.names()).as(expression.text()).contains(metric.name());
            Set<String> labels = scrape.labelsOf(metric.name());
            labels.addAll(OF_THE_TARGET);
            assertThat(labels).as(expression.text()).containsAll(metric.labels());
            known.addAll(labels);
        });
        assertThat(known).as(expression.text()).containsAll(expression.groupedBy());
    }

    private static Stream<Expression> expressions() throws IOException {
        Stream<String> boards = Watched.boards().stream()
                .flatMap(board -> Stream.concat(board.choices(), board.panels().flatMap(Watched.Panel::expressions)));
        Stream<String> alerts = Watched.alerts().map(Watched.Alert::expression);
        return Stream.concat(boards, alerts).map(Expression::new);
    }

    @Test
    void aNameThatIsNotThereWouldBeFound() {
        var expression = new Expression("sum by (team) (rate(timeliness_no_such_total{council=~\"$council\"}[5m]))");
        assertThat(expression.metrics())
                .containsExactly(new Expression.Metric("timeliness_no_such_total", Set.of("council")));
        assertThat(expression.groupedBy()).containsExactly("team");
        assertThat(scrape.names()).doesNotContain("timeliness_no_such_total");
    }

    @Test
    void aBoardKeepsItsAddress() throws IOException {
        assertThat(Watched.boards().stream()
                        .map(board -> board.json().path("uid").asString()))
                .containsExactly("caseclock-imports-and-figures", "caseclock-service-health", "caseclock-timeliness");
    }

    @Test
    void everyPanelAsksThePrometheusThatWasChosenAndSaysWhatItMeans() throws IOException {
        assertThat(Watched.boards().stream()
                        .flatMap(Board::panels)
                        .filter(panel -> !panel.kind().equals("row")))
                .hasSizeGreaterThan(30)
                .allSatisfy(panel -> {
                    assertThat(panel.title()).endsWith("?");
                    assertThat(panel.json().path("description").asString())
                            .as(panel.title())
                            .isNotBlank();
                    assertThat(panel.json().path("datasource").path("uid").asString())
                            .isEqualTo("${datasource}");
                    assertThat(panel.json()
                                    .path("fieldConfig")
                                    .path("defaults")
                                    .path("unit")
                                    .asString())
                            .isNotBlank();
                    assertThat(panel.json().path("targets").valueStream())
                            .isNotEmpty()
                            .allMatch(target -> target.path("datasource")
                                    .path("uid")
                                    .asString()
                                    .equals("${datasource}"));
                });
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        assertThat(Watched.boards())
                .allSatisfy(board -> assertThat(board.text()).doesNotContain("://"));
    }

    @Test
    void onlyWhatGrafanaBringsAlongIsUsed() throws IOException {
        assertThat(Watched.boards().stream().flatMap(Board::panels).map(Watched.Panel::kind))
                .isSubsetOf("row", "stat", "timeseries", "table", "bargauge");
    }
}
