package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens before the compose file's services start: secrets are made, and PostgreSQL makes its cluster as the compose file says. */
class BeforeTheFirstStartIT {

    @TempDir
    Path directory;

    @Test
    void secrets_are_made_once_for_the_containers_to_read_and_for_nobody_else_on_the_machine() throws Exception {
        var script = Files.createDirectories(directory.resolve("ops")).resolve("make-secrets.sh");
        Files.copy(Composed.ROOT.resolve("ops/make-secrets.sh"), script);
        var secrets = Files.createDirectory(
                directory.resolve("secrets"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThat(run(List.of("bash", script.toString())))
                .as("three are the operator's to bring")
                .isEqualTo(2);
        var key = Files.readString(secrets.resolve("case_id_key"));
        assertThat(key).matches("[0-9a-f]{64}");
        for (String brought : List.of("oidc_client_secret", "tls_certificate", "tls_key")) {
            var file = Files.writeString(secrets.resolve(brought), "brought");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(run(List.of("bash", script.toString()))).isZero();
        assertThat(Files.readString(secrets.resolve("case_id_key"))).isEqualTo(key);
        assertThat(permissions(secrets)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(secrets)) {
            assertThat(files)
                    .hasSize(9)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("r--r--r--"));
        }
    }

    @Test
    void postgresql_makes_its_cluster_with_the_words_of_the_compose_file() throws Exception {
        TestDatabase.empty();
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(initdb().toString());
        words.addAll(List.of("-D", directory.resolve("data").toString(), "-U", "postgres", "--no-sync"));
        var password = Files.writeString(directory.resolve("password"), "for tests");
        words.add("--pwfile=" + password);
        var composed = Composed.with(Map.of());
        words.addAll(Arrays.asList(
                composed.variables("postgres").get("POSTGRES_INITDB_ARGS").split(" ")));
        assertThat(run(words)).as(String.join(" ", words)).isZero();
    }

    private static Path initdb() throws IOException {
        try (Stream<Path> programs = Files.walk(Path.of("target", "test-database", "postgresql"), 3)) {
            return programs.filter(file -> file.endsWith("bin/initdb"))
                    .findAny()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private int run(List<String> words) throws Exception {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
