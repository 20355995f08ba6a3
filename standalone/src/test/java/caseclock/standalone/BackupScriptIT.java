package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for cron, run with a stand-in for CaseClock: it keeps as many as it is told, and removes nothing when the backup failed. */
class BackupScriptIT {

    private static final Path SCRIPT = Path.of("..", "ops", "backup.sh").toAbsolutePath();

    @TempDir
    Path directory;

    private Path backups;

    @BeforeEach
    void threeOldOnesAndSomethingElse() throws IOException {
        backups = Files.createDirectory(directory.resolve("back ups"));
        for (String day : List.of("20260101", "20260102", "20260103")) {
            Files.createFile(backups.resolve("caseclock-" + day + "T030000Z.zip"));
        }
        Files.createFile(backups.resolve("something-else.zip"));
    }

    @Test
    void it_keeps_the_newest_and_what_is_not_its_own() throws Exception {
        assertThat(run("echo \"$@\" > \"$2\"", backups.toString(), "2", "--", "--data", "somewhere"))
                .isZero();
        List<String> left = names();
        assertThat(left).hasSize(3).contains("caseclock-20260103T030000Z.zip", "something-else.zip");
        String made = left.stream()
                .filter(name -> !name.contains("2026010") && !name.startsWith("some"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(backups.resolve(made)))
                .startsWith("backup " + backups)
                .endsWith("--data somewhere\n");
    }

    @Test
    void a_backup_that_failed_is_told_and_costs_none_of_the_old_ones() throws Exception {
        assertThat(run("exit 2", backups.toString(), "1")).isEqualTo(2);
        assertThat(names()).hasSize(4);
    }

    @Test
    void without_a_directory_or_with_nonsense_it_says_how_it_is_used() throws Exception {
        assertThat(run("true")).isEqualTo(2);
        assertThat(run("true", backups.toString(), "0")).isEqualTo(2);
        assertThat(run("true", backups.toString(), "many")).isEqualTo(2);
        assertThat(names()).hasSize(4);
    }

    private int run(String caseClock, String... words) throws Exception {
        Path standIn = directory.resolve("caseclock");
        Files.writeString(standIn, "#!/usr/bin/env bash\n" + caseClock + "\n");
        standIn.toFile().setExecutable(true);
        var command = Stream.concat(Stream.of("bash", SCRIPT.toString()), Stream.of(words))
                .toList();
        var process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("CASECLOCK", standIn.toString());
        return process.start().waitFor();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
