package caseclock.standalone;

import caseclock.query.eventstream.EventStream;
import caseclock.query.timeliness.Timeliness;
import caseclock.standalone.Options.What;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole of CaseClock in this test JVM, over a test database and on a free port, as a caller sees it. */
public final class RunningCaseClock implements AutoCloseable {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of every built-in person. */
    public static final String PASSWORD = "a password for tests";

    /** Behind the cases' identities. */
    public static final byte[] KEY = "an invented key of 32 bytes long".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningCaseClock(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Over a database, which another may be running on, too. */
    public static RunningCaseClock on(TestDatabase database, String... properties) {
        return on(database, Clock.systemUTC(), properties);
    }

    /** As if it were always the same moment. */
    public static RunningCaseClock on(TestDatabase database, Clock clock, String... properties) {
        return new RunningCaseClock(database, application(database, 0, clock).run(properties));
    }

    /** The same, not yet started. */
    public static SpringApplication application(Postgres database, int port) {
        return application(database, port, Clock.systemUTC());
    }

    private static SpringApplication application(Postgres database, int port, Clock clock) {
        var application = new SpringApplication(OneProcessConfiguration.class);
        var installation = new Installation(Path.of("none"), KEY, PASSWORD, LocalDate.of(2026, 11, 20));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("postgres", database);
            context.getBeanFactory().registerSingleton("clock", clock);
            context.getBeanFactory().registerSingleton("installation", installation);
            context.getBeanFactory()
                    .registerSingleton("options", new Options(What.RUN, 0, Path.of("none"), false, Optional.empty()));
        });
        application.setDefaultProperties(Map.of("server.port", port, "caseclock.sign-in.password", PASSWORD));
        return application;
    }

    public HttpResponse<String> get(String person, String path, String... headers) {
        return send(with(headers, request(person, path).GET()));
    }

    /** The body of an answer that is expected to be good. */
    public JsonNode read(String person, String path) {
        HttpResponse<String> answer = get(person, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> post(String person, String path, String json, String... headers) {
        var request =
                request(person, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(with(headers, request));
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    public HttpResponse<String> upload(String person, byte[] file) {
        return upload(person, file, "");
    }

    /** @param query what stands behind the address, for instance "?check=true" */
    public HttpResponse<String> upload(String person, byte[] file, String query) {
        String boundary = "a-boundary-for-tests";
        var head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xml\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        return send(request(person, "/api/v1/imports" + query)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofByteArray(tail))));
    }

    /** Waits until the read tables hold everything that was recorded so far, worked out by the rules of this CaseClock. */
    public RunningCaseClock caughtUp() {
        JdbcClient figures = JdbcClient.create(database.query());
        EventStream stream = context.getBean(EventStream.class);
        String rules = context.getBean(Timeliness.class).rules();
        await(() -> {
            long head = stream.finalHead();
            long last = figures.sql("select coalesce(max(global_index), 0) from event_store.event")
                    .query(Long.class)
                    .single();
            return head >= last
                    && figures.sql("select position >= ? and (rules = ? or position = 0) from bookmark")
                            .params(last, rules)
                            .query(Boolean.class)
                            .single();
        });
        return this;
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://localhost:" + port());
    }

    private int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Polls until something holds, and fails when it has not for a minute. */
    public static void await(BooleanSupplier holds) {
        await(holds, PATIENCE);
    }

    /** As {@link #await(BooleanSupplier)}, for what may take longer. */
    public static void await(BooleanSupplier holds, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("what was waited for did not come within " + patience);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest.Builder request(String person, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address().resolve(path)).header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
