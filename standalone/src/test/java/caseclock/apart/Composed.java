package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The compose file as {@code docker-compose config} understands it, and the recipe of the images. */
record Composed(Map<String, Map<String, Object>> services) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What an operator would write into .env, which lies beside the file as an example. */
    static Composed with(Map<String, String> settings) {
        need("docker-compose", "docker-compose");
        var builder = new ProcessBuilder("docker-compose", "--env-file", ".env.example", "config")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(settings);
        Map<String, Object> file = new Yaml().load(output(builder));
        return new Composed(services(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services(Map<String, Object> file) {
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    /** Only what is asked of CI is asked of everybody: elsewhere the test is left out, and says so. */
    static void need(String command, String debianPackage) {
        boolean there = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        if ("1".equals(System.getenv("CI_RUN"))) {
            assertThat(there).as(command + " is on the path").isTrue();
        }
        assumeTrue(
                there,
                command + " (Debian's " + debianPackage + ") is not on this machine, so this is not tried here.");
    }

    /** A service's variables, with its secrets' files and the database where they are on this machine. */
    Map<String, String> environment(String service, Path secrets, String databaseUrl) {
        var environment = new HashMap<String, String>();
        variables(service)
                .forEach((name, value) -> environment.put(name, value.replace("/run/secrets", secrets.toString())));
        assertThat(environment).containsEntry("CASECLOCK_DATABASE_URL", "jdbc:postgresql://postgres:5432/caseclock");
        environment.put("CASECLOCK_DATABASE_URL", databaseUrl);
        environment.remove("CASECLOCK_PORT");
        return environment;
    }

    @SuppressWarnings("unchecked")
    Map<String, String> variables(String service) {
        var variables = (Map<String, Object>) services.get(service).getOrDefault("environment", Map.of());
        return variables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    /** The question that a container's health is told by, asked at another port. */
    @SuppressWarnings("unchecked")
    List<String> healthQuestion(String service, int port) {
        var check = (Map<String, Object>) services.get(service).get("healthcheck");
        var test = (List<String>) check.get("test");
        assertThat(test.getFirst()).isEqualTo("CMD");
        return test.stream()
                .skip(1)
                .map(word -> word.replace("8080", String.valueOf(port)))
                .toList();
    }

    /** Lays a jar out as the recipe of the images does, and answers how the recipe starts it. */
    static List<String> laidOut(Path jar, Path directory) throws IOException {
        var recipe = Files.readAllLines(ROOT.resolve("ops/Dockerfile"));
        assertThat(recipe).contains("RUN java -Djarmode=tools -jar app.jar extract --layers --destination laid-out");
        Files.createDirectories(directory);
        Files.copy(jar, directory.resolve("app.jar"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        output(new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", "app.jar", "extract", "--layers", "--destination", "laid-out")
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT));
        Path home = Files.createDirectory(directory.resolve("caseclock"));
        for (String line : recipe) {
            if (line.startsWith("COPY --from=layers /layers/")) {
                copy(directory.resolve(line.split("[ ]")[2].substring("/layers/".length())), home);
            }
        }
        return entryPoint(recipe, home);
    }

    private static List<String> entryPoint(List<String> recipe, Path home) {
        var text = String.join(" ", recipe);
        var words = text.substring(text.indexOf("ENTRYPOINT [") + "ENTRYPOINT [".length(), text.lastIndexOf(']'));
        return Arrays.stream(words.replace("\\", "").split(","))
                .map(word -> word.strip().replace("\"", ""))
                .skip(1)
                .map(word -> word.equals("app.jar") ? home.resolve(word).toString() : word)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static String output(ProcessBuilder builder) {
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as(String.join(" ", builder.command()))
                    .isZero();
            return output;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
