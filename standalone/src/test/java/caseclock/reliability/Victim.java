package caseclock.reliability;

import caseclock.standalone.Postgres;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path directory;
    private final Postgres database;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    Victim(Path directory, Postgres database, int port) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.database = database;
        this.port = port;
        this.process = begin();
    }

    private Process begin() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), VictimMain.class.getName()));
        command.addAll(VictimMain.words(port, marks(), database));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("victim.log").toFile()))
                .start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it again; it must have ended. */
    void startAgain() throws IOException {
        process = begin();
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

    boolean isAlive() {
        return process.isAlive();
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
