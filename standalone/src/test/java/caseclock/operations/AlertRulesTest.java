package caseclock.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import caseclock.operations.Promtool.Answer;
import caseclock.operations.Watched.Board;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus understands what it is told, and each alert comes when it should. */
class AlertRulesTest {

    private static final Path RUNBOOKS = Path.of("..", "docs", "runbooks");

    /** Two words or more written as one, and set apart: *BackupMissing*. */
    private static final Pattern ALERT = Pattern.compile("[*`]((?:[A-Z][a-z]+){2,})[*`]");

    @Test
    void prometheusUnderstandsItsConfiguration() throws Exception {
        assertThatItIsRight(Promtool.run("check", "config", "prometheus.yml"));
    }

    @Test
    void prometheusUnderstandsTheRules() throws Exception {
        assertThatItIsRight(Promtool.run("check", "rules", "alerts.yml"));
    }

    @Test
    void eachAlertComesWhenItShouldAndNotBefore() throws Exception {
        assertThatItIsRight(Promtool.run("test", "rules", "alerts.test.yml", "imports.test.yml"));
    }

    @Test
    void aRuleThatWaitsForTooShortATimeIsFound(@TempDir Path folder) throws Exception {
        Path ops = Path.of("..", "ops", "prometheus");
        Files.copy(ops.resolve("alerts.test.yml"), folder.resolve("alerts.test.yml"));
        String rules = Files.readString(ops.resolve("alerts.yml"));
        Files.writeString(folder.resolve("alerts.yml"), rules.replaceFirst("for: 2m", "for: 1m"));
        assertThat(Promtool.in(folder, "test", "rules", "alerts.test.yml").status())
                .isNotZero();
    }

    @Test
    void everyAlertIsTried() throws IOException {
        Path ops = Path.of("..", "ops", "prometheus");
        String tests =
                Files.readString(ops.resolve("alerts.test.yml")) + Files.readString(ops.resolve("imports.test.yml"));
        assertThat(Watched.alerts().map(Watched.Alert::name))
                .isNotEmpty()
                .allSatisfy(
                        alert -> assertThat(tests).containsPattern("alertname: " + alert + "\\n.*\\n +exp_alerts:"));
    }

    @Test
    void everyAlertSaysHowBadItIsWhatItMeansAndWhereItIsWrittenWhatToDo() throws IOException {
        assertThat(Watched.alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.labels().get("severity")).isIn("critical", "warning");
            assertThat(alert.annotations().keySet()).contains("summary", "description", "runbook");
        });
    }

    @Test
    void everyRunbookThatIsNamedIsThere() throws IOException {
        Set<String> named = Stream.concat(
                        Watched.alerts().map(alert -> alert.annotations().get("runbook")),
                        Watched.boards().stream().flatMap(board -> board.runbooks().stream()))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().allMatch(name -> name.startsWith("docs/runbooks/"));
        List<String> missing = named.stream()
                .filter(name -> !Files.exists(Path.of("..").resolve(name)))
                .toList();
        if (Files.isDirectory(RUNBOOKS)) {
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void aBoardListsTheAlertsThatRing() throws IOException {
        assertThat(Watched.boards().stream()
                        .filter(board -> board.file().equals("service-health.json"))
                        .flatMap(Board::panels)
                        .flatMap(Watched.Panel::expressions))
                .contains("ALERTS{alertstate=\"firing\"}");
    }

    @Test
    void everyAlertThatARunbookNamesIsThere() throws IOException {
        assumeTrue(Files.isDirectory(RUNBOOKS), "Skipped: the runbooks are not in this directory.");
        try (Stream<Path> pages = Files.list(RUNBOOKS)) {
            List<String> named = pages.flatMap(AlertRulesTest::alertsNamedIn).toList();
            assertThat(named).hasSizeGreaterThan(2);
            assertThat(Watched.alerts().map(Watched.Alert::name).toList()).containsAll(named);
        }
    }

    private static Stream<String> alertsNamedIn(Path page) {
        try {
            return ALERT.matcher(Files.readString(page)).results().map(match -> match.group(1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void assertThatItIsRight(Answer answer) {
        assertThat(answer.status()).as(answer.said()).isZero();
    }
}
