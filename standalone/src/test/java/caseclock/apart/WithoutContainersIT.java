package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.apart.ServiceProcess.Service;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docker-compose.yml starts, without its containers: the jars laid out as in the images, told by the variables and secret files of the compose
 * file, behind the proxy with its own configuration. Not tried are the images themselves, their networks and volumes, and PostgreSQL's image.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutContainersIT {

    private static final TestDatabase DATABASE = TestDatabase.empty();
    private static final int LAST = Order.DEFAULT + 1;

    @TempDir
    static Path directory;

    private static CouncilProvider council;
    private static Composed composed;
    private static List<ServiceProcess> commands;
    private static List<ServiceProcess> queries;
    private static OneAddress proxy;

    @BeforeAll
    static void start() throws Exception {
        Composed.need("nginx", "nginx-light");
        council = CouncilProvider.start();
        composed = Composed.with(Map.of(
                "CASECLOCK_OIDC_ISSUER",
                council.issuer(),
                "CASECLOCK_OIDC_CLIENT_ID",
                CouncilProvider.CLIENT,
                "CASECLOCK_COUNCIL_NAME",
                "Wexcombe"));
        secrets();
        commands = two(Service.COMMAND);
        queries = two(Service.QUERY);
        Stream.concat(commands.stream(), queries.stream()).forEach(ServiceProcess::ready);
        proxy = OneAddress.before(commands, queries, Files.createDirectory(directory.resolve("proxy")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (proxy != null) {
            proxy.close();
        }
        Stream.of(commands, queries)
                .filter(java.util.Objects::nonNull)
                .flatMap(List::stream)
                .forEach(ServiceProcess::close);
        if (council != null) {
            council.close();
        }
    }

    private static void secrets() throws Exception {
        Path secrets = Files.createDirectory(directory.resolve("secrets"));
        for (DatabaseRole role : DatabaseRole.values()) {
            var name = role.name().toLowerCase(java.util.Locale.ROOT) + "_password";
            Files.writeString(secrets.resolve(name), DATABASE.access(role).password());
        }
        Files.writeString(secrets.resolve("case_id_key"), "5e".repeat(32));
        Files.writeString(secrets.resolve("oidc_client_secret"), CouncilProvider.SECRET);
    }

    private static List<ServiceProcess> two(Service service) throws Exception {
        var way = Composed.laidOut(service.jar(), directory.resolve(service.named()));
        var url = DATABASE.access(DatabaseRole.MIGRATOR).url().split("\\?")[0];
        var environment = composed.environment(service.named(), directory.resolve("secrets"), url);
        return new ArrayList<>(List.of(
                ServiceProcess.start(service, way, environment), ServiceProcess.start(service, way, environment)));
    }

    @Test
    void only_the_proxy_can_be_reached_and_nothing_runs_as_root_or_writes_where_it_should_not() {
        composed.services().forEach((name, service) -> {
            assertThat(service.containsKey("ports")).as(name).isEqualTo(name.equals("proxy"));
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(service).as(name).containsKey("mem_limit");
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(String.valueOf(service.get("image"))).as(name).matches(".+:[^:]*[0-9]+.*");
            if (!service.containsKey("build")) {
                assertThat(String.valueOf(service.get("user")))
                        .as(name)
                        .doesNotStartWith("0")
                        .isNotEqualTo("root");
            }
        });
        assertThat(Composed.ROOT.resolve("ops/Dockerfile")).content().contains("\nUSER 10001:10001\n");
    }

    @Test
    void no_secret_stands_in_a_variable() {
        composed.services()
                .keySet()
                .forEach(name -> composed.variables(name).forEach((variable, value) -> {
                    if (variable.matches(".*(PASSWORD|SECRET|KEY)(__|_)?(FILE)?")) {
                        assertThat(variable).as(name).endsWith("FILE");
                        assertThat(value)
                                .as(name + " " + variable + ", empty where the council names a file of its own")
                                .matches("|/run/secrets/.+");
                    }
                }));
    }

    @Test
    void a_container_tells_its_health_by_a_question_that_these_processes_answer() throws Exception {
        for (var process : List.of(commands.getFirst(), queries.getFirst())) {
            var service = process == commands.getFirst() ? Service.COMMAND : Service.QUERY;
            assertThat(asked(service, process.port())).isZero();
        }
        assertThat(asked(Service.QUERY, ServiceProcess.freePort()))
                .as("nobody answers there")
                .isNotZero();
    }

    private static int asked(Service service, int port) throws Exception {
        return new ProcessBuilder(composed.healthQuestion(service.named(), port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void what_is_recorded_at_the_one_address_is_read_there() throws Exception {
        var caseId = RunningCaseClock.JSON
                .readTree(post("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"ONE-ADDRESS\"}")
                        .body())
                .path("caseId")
                .asString();
        var recorded = post("/api/v1/cases/" + caseId + "/referrals", "{\"happenedOn\":\"2026-11-16\"}");
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        var found = post("/api/v1/case-lookups", "{\"council\":\"999\",\"reference\":\"ONE-ADDRESS\"}");
        RunningCaseClock.await(() -> RunningCaseClock.JSON
                        .readTree(get("/api/v1/cases/" + caseId + "/history").body())
                        .path("entries")
                        .size()
                == 1);
        assertThat(found.statusCode()).as("a look-up is a read").isIn(200, 404);
    }

    @Test
    void people_sign_in_at_the_one_address_with_a_cookie_that_goes_only_over_https() throws Exception {
        council.atTheBrowser("d.officer", "data-officer");
        var browser = Browser.at(proxy.address(), proxy.trusting());
        var arrived = browser.arrive("/teams");
        assertThat(arrived.statusCode()).as(arrived.body()).isEqualTo(200);
        assertThat(Jsoup.parse(arrived.body()).text()).contains("Wexcombe", "d.officer");
        var sent = browser.upload(browser.page("/imports"), "no census".getBytes());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(get("/").headers().map().toString()).contains("Secure").contains("strict-transport-security");
    }

    @Test
    void counts_by_team_are_not_told_at_the_one_address_and_health_is() {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(get("/actuator").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/grafana").headers().firstValue("Location")).contains("/grafana/");
        assertThat(queries.getFirst().get("", "/actuator/prometheus").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(LAST)
    void nobody_notices_that_one_of_each_is_killed() {
        commands.getFirst().kill();
        queries.getFirst().kill();
        for (int n = 0; n < 6; n++) {
            assertThat(get("/api/v1/timescales").statusCode()).isEqualTo(200);
            var answer = post("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"AFTER-" + n + "\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(proxy.address().resolve(path))
                .header("Authorization", "Bearer " + council.bearer("script", "auditor")));
    }

    private static HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(proxy.address().resolve(path))
                .header("Authorization", "Bearer " + council.bearer("case-system", "data-officer"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var http = HttpClient.newBuilder().sslContext(proxy.trusting()).build()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
