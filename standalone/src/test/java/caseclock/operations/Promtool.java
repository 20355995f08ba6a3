package caseclock.operations;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Debian's promtool, in the folder of what Prometheus is told. */
final class Promtool {

    private static final Path FOLDER = Path.of("..", "ops", "prometheus");

    private Promtool() {}

    record Answer(int status, String said) {}

    static Answer run(String... words) throws IOException, InterruptedException {
        return in(FOLDER, words);
    }

    /** Fails where it must be there, which is in CI. */
    static Answer in(Path folder, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(words));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            assumeTrue(
                    "1".equals(System.getenv("CI_RUN")),
                    "Skipped: promtool is not here. Install Debian's package prometheus to try the alert rules.");
            throw missing;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }
}
