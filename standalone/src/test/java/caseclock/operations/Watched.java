package caseclock.operations;

import caseclock.standalone.RunningCaseClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** What operators are shown and told of: the boards and alerts of the folder ops. */
final class Watched {

    private static final Path OPS = Path.of("..", "ops");
    private static final Pattern RUNBOOK = Pattern.compile("docs/runbooks/[a-z-]+\\.md");

    private Watched() {}

    record Alert(String name, String expression, Map<String, String> labels, Map<String, String> annotations) {}

    record Panel(String board, JsonNode json) {

        String title() {
            return json.path("title").asString();
        }

        String kind() {
            return json.path("type").asString();
        }

        Stream<String> expressions() {
            return json.path("targets")
                    .valueStream()
                    .map(target -> target.path("expr").asString());
        }
    }

    record Board(String file, String text) {

        JsonNode json() {
            return RunningCaseClock.JSON.readTree(text);
        }

        Stream<Panel> panels() {
            return json().path("panels").valueStream().map(panel -> new Panel(file, panel));
        }

        /** What its variables offer to choose from. */
        Stream<String> choices() {
            return json().path("templating")
                    .path("list")
                    .valueStream()
                    .map(variable -> variable.path("definition").asString(""))
                    .filter(query -> !query.isEmpty());
        }

        List<String> runbooks() {
            return RUNBOOK.matcher(text).results().map(MatchResult::group).toList();
        }
    }

    static List<Board> boards() throws IOException {
        try (Stream<Path> files = Files.list(OPS.resolve("grafana").resolve("boards"))) {
            return files.sorted().map(Watched::board).toList();
        }
    }

    private static Board board(Path file) {
        try {
            return new Board(file.getFileName().toString(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Alert> alerts() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file =
                new Yaml().load(Files.readString(OPS.resolve("prometheus").resolve("alerts.yml")));
        return file.get("groups").stream()
                .flatMap(group -> group.get("rules").stream())
                .map(Watched::alert);
    }

    @SuppressWarnings("unchecked")
    private static Alert alert(Map<String, Object> rule) {
        return new Alert(
                (String) rule.get("alert"), (String) rule.get("expr"), (Map<String, String>) rule.get("labels"), (Map<
                                String, String>)
                        rule.get("annotations"));
    }
}
