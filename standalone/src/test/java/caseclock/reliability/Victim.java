package caseclock.reliability;

import caseclock.standalone.Postgres;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The process of CaseClock as the harness sees it: started, armed, killed, and whether it is really gone. */
final class Victim implements AutoCloseable {

    /** As cheap a start as there is. */
    private static final List<String> JVM = List.of(
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx384m",
            "--enable-native-access=ALL-UNNAMED",
            "-Daxoniq.update-checker.disabled=true",
            "-Duser.timezone=Pacific/Auckland");

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path directory;
    private final int port;
    private final List<String> command;
    private final Map<String, String> environment;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private Victim(Path directory, int port, List<String> program, Map<String, String> environment) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.port = port;
        this.environment = environment;
        this.command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-D" + WatchingInitializer.MARKS + "=" + marks());
        command.addAll(program);
        this.process = begin();
    }

    /** Both sides in one process. */
    static Victim oneProcess(Path directory, Postgres database) throws IOException {
        int port = freePort();
        var program =
                new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), VictimMain.class.getName()));
        program.addAll(VictimMain.words(port, database));
        return new Victim(directory, port, program, Map.of());
    }

    /** One service from its jar, told by its environment; only what watches it comes from beside the jar. */
    static Victim service(String module, Path directory, Map<String, String> environment) throws IOException {
        int port = freePort();
        var told = new HashMap<>(environment);
        told.put("CASECLOCK_PORT", String.valueOf(port));
        Path jar = Path.of("..", module, "target", module + "-app.jar")
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is not there: run Maven with \"-pl standalone -am package\".");
        }
        return new Victim(
                directory,
                port,
                List.of(
                        "-Dloader.path=" + Hooks.in(directory),
                        "-cp",
                        jar.toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"),
                told);
    }

    private Process begin() throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("victim.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("CASECLOCK") || name.startsWith("SPRING"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** As a supervisor does. One that lives waits for nothing any more. */
    void startAgainIfDead() throws IOException {
        if (process.isAlive()) {
            arm(Moment.AT_RANDOM, Deed.DIE, 1);
        } else {
            process = begin();
        }
    }

    void awaitReady() {
        Waiting.until("CaseClock answers that it is well", PATIENCE, this::isReady);
    }

    boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the victim ended by itself, see " + directory.resolve("victim.log"));
        }
        try {
            var asked = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void arm(Moment moment, Deed deed, int comings) throws IOException {
        Writer orders = process.outputWriter(StandardCharsets.UTF_8);
        orders.write(moment.name() + " " + deed.name() + " " + comings + "\n");
        orders.flush();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Empty while it lives. 137 is what a process ends with that was killed. */
    boolean wasKilledWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                && process.exitValue() == Armed.EXIT_OF_KILLED;
    }

    /** How many armed moments have come so far. */
    int marksOnDisk() throws IOException {
        return Files.exists(marks()) ? Files.readAllLines(marks()).size() : 0;
    }

    private Path marks() {
        return directory.resolve("marks");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
