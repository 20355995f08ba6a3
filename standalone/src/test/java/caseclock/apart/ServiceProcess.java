package caseclock.apart;

import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** One service as an operator runs it: a process from its jar, told by its environment alone, asked over HTTP. */
public final class ServiceProcess implements AutoCloseable {

    /** Which of the two services. */
    public enum Service {
        COMMAND("command-service"),
        QUERY("query-service");

        private final String module;

        Service(String module) {
            this.module = module;
        }

        /** Its name in the compose file. */
        String named() {
            return module;
        }

        /** Built by this same Maven run, because this module depends on the service. */
        Path jar() {
            var jar = Path.of("..", module, "target", module + "-app.jar")
                    .toAbsolutePath()
                    .normalize();
            if (!Files.exists(jar)) {
                throw new AssertionError(jar + " is not there: run Maven with \"-pl standalone -am verify\".");
            }
            return jar;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int LAST_LINES = 60;
    private static final String KEY = "5ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Another test JVM writes its own. */
    private static final Path LOGS =
            Path.of("target", "apart", "fork-" + System.getProperty("caseclock.test-fork", "alone"));

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServiceProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it and does not wait. */
    public static ServiceProcess start(Service service, TestDatabase database, CouncilProvider provider) {
        return start(service, environment(database, provider));
    }

    /** Starts it with these variables and none of CaseClock's besides. */
    public static ServiceProcess start(Service service, Map<String, String> environment) {
        return start(service, List.of("-jar", service.jar().toString()), environment);
    }

    /** Starts it in another way than from its jar as it was built, with these variables and none of CaseClock's besides. */
    static ServiceProcess start(Service service, List<String> way, Map<String, String> environment) {
        try {
            int port = freePort();
            var log = Files.createDirectories(LOGS).resolve(service.module + "-" + COUNT.incrementAndGet() + ".log");
            var builder =
                    new ProcessBuilder(command(way)).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("CASECLOCK") || name.startsWith("SPRING"));
            builder.environment().put("CASECLOCK_PORT", String.valueOf(port));
            builder.environment().putAll(environment);
            return new ServiceProcess(builder.start(), port, log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What an operator sets, with one secret in a file and the others as they are. The cookie is not only for https here. */
    public static Map<String, String> environment(TestDatabase database, CouncilProvider provider) {
        DatabaseAccess migrator = database.access(DatabaseRole.MIGRATOR);
        var environment = new HashMap<String, String>();
        environment.put("CASECLOCK_DATABASE_URL", migrator.url().split("\\?")[0]);
        environment.put("CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE", inFile(migrator.password()));
        environment.put(
                "CASECLOCK_DATABASE_COMMAND_PASSWORD",
                database.access(DatabaseRole.COMMAND).password());
        environment.put(
                "CASECLOCK_DATABASE_QUERY_PASSWORD",
                database.access(DatabaseRole.QUERY).password());
        environment.put("CASECLOCK_CASE_ID_KEY", KEY);
        environment.put("CASECLOCK_OIDC_ISSUER", provider.issuer());
        environment.put("CASECLOCK_OIDC_CLIENT_ID", CouncilProvider.CLIENT);
        environment.put("CASECLOCK_OIDC_CLIENT_SECRET", CouncilProvider.SECRET);
        environment.put("SERVER_SERVLET_SESSION_COOKIE_SECURE", "false");
        return environment;
    }

    /** Waits until it says that it is ready. */
    public ServiceProcess ready() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(
                        (process.isAlive() ? "not ready after " + PATIENCE : "ended with " + process.exitValue())
                                + ", and had said:\n" + lastWords());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        return this;
    }

    public boolean isReady() {
        try {
            return get("", "/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * @param token none if empty
     * @param headers names and values in turn
     */
    public HttpResponse<String> get(String token, String path, String... headers) {
        return send(with(headers, request(token, path).GET()));
    }

    /** The body of an answer that is expected to be good. */
    public JsonNode read(String token, String path) {
        var answer = get(token, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + answer.statusCode() + ": " + answer.body() + "\n" + lastWords());
        }
        return RunningCaseClock.JSON.readTree(answer.body());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String token, String path, String json, String... headers) {
        var request =
                request(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(with(headers, request));
    }

    /** As {@code kill -9} does: nothing of it is told, and nothing is finished. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /** As an operator stops it. Answers how it ended. */
    public int stop() {
        process.destroy();
        return ended();
    }

    /** Waits until it has ended by itself, and answers how. */
    public int ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running after " + PATIENCE + ", and had said:\n" + lastWords());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Everything it said. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String lastWords() {
        var lines = said().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private static List<String> command(List<String> way) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders"));
        command.addAll(way);
        return command;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String inFile(String secret) {
        try {
            var file = Files.createTempFile("caseclock", ".secret");
            file.toFile().deleteOnExit();
            return Files.writeString(file, secret + "\n").toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        var request = HttpRequest.newBuilder(address().resolve(path)).timeout(ANSWER);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
