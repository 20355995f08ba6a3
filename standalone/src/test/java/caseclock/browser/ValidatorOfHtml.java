package caseclock.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The validator of the W3C as a program of its own, which Maven fetched: its libraries are not ours. */
final class ValidatorOfHtml {

    private static final Path PROGRAM = Path.of("target", "validator-of-html").toAbsolutePath();

    /** Tables say what they are although they are laid out as blocks on a phone, where a browser forgets it. */
    private static final String SAID_TWICE = "element which has a “table” ancestor";

    private ValidatorOfHtml() {}

    static List<String> errorsIn(List<Path> pages) throws IOException, InterruptedException {
        if (!Files.isDirectory(PROGRAM)) {
            throw new AssertionError(PROGRAM + " is not there: run Maven with \"-pl standalone -am verify\".");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                PROGRAM + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--exit-zero-always",
                "--errors-only",
                "--stdout",
                "--format",
                "gnu"));
        pages.forEach(page -> command.add(page.toAbsolutePath().toString()));
        Path said = Files.createTempFile("validator", ".txt");
        int status = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new AssertionError("the validator ended with " + status);
        }
        return Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.contains(SAID_TWICE))
                .toList();
    }
}
