package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.apart.ServiceProcess.Service;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two command and two query processes over one database, started at the same moment when it was empty, used and killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoOfEachIT {

    private static final TestDatabase DATABASE = TestDatabase.empty();
    private static final int VISITS = 60;

    /** Killed last, so that all the others find two of each. */
    private static final int KILLING = Order.DEFAULT + 1;

    private static final int REPLACING = KILLING + 1;
    private static final int STOPPING = REPLACING + 1;

    /** How a process ends that was sent a TERM signal. */
    private static final int TERMINATED = 143;

    private static CouncilProvider council;
    private static List<ServiceProcess> commands;
    private static List<ServiceProcess> queries;
    private static String recorder;
    private static String auditor;

    @BeforeAll
    static void start() {
        council = CouncilProvider.start();
        recorder = council.bearer("case-system", "data-officer");
        auditor = council.bearer("script", "auditor");
        commands = two(Service.COMMAND);
        queries = two(Service.QUERY);
        Stream.concat(commands.stream(), queries.stream()).forEach(ServiceProcess::ready);
    }

    @AfterAll
    static void stop() {
        Stream.concat(commands.stream(), queries.stream()).forEach(ServiceProcess::close);
        council.close();
    }

    private static List<ServiceProcess> two(Service service) {
        return new java.util.ArrayList<>(IntStream.range(0, 2)
                .mapToObj(_ -> ServiceProcess.start(service, DATABASE, council))
                .toList());
    }

    @Test
    void what_is_recorded_at_both_at_once_is_there_once_and_both_tell_the_same() {
        var system = new CaseSystem(commands, recorder);
        var caseId = system.register("APART1");
        system.recordVisits(caseId, VISITS);
        recordedOnce(caseId, VISITS);

        caughtUp();
        var history = "/api/v1/cases/" + caseId + "/history?asAt=2026-11-20";
        assertThat(entries(0, history)).isEqualTo(VISITS);
        for (var question : List.of(history, "/api/v1/teams", "/api/v1/unallocated?asAt=2026-11-20")) {
            assertThat(answer(0, question)).as(question).isEqualTo(answer(1, question));
        }
    }

    @Test
    @Order(KILLING)
    void when_a_query_process_is_killed_the_other_goes_on_within_seconds() {
        var system = new CaseSystem(commands, recorder);
        var caseId = system.register("QUERYKILL");
        var writing = Thread.ofPlatform().start(() -> system.recordVisits(caseId, VISITS));
        RunningCaseClock.await(() -> eventsOf(caseId) > VISITS / 4);
        queries.get(0).kill();
        var killed = System.nanoTime();
        assertThat(eventsOf(caseId)).as("killed in the middle").isLessThanOrEqualTo(VISITS);
        await(writing);
        caughtUp();
        report("A query process was killed; the other had everything in the figures", killed);
        assertThat(entries(1, "/api/v1/cases/" + caseId + "/history")).isEqualTo(VISITS);
    }

    @Test
    @Order(KILLING)
    void when_a_command_process_is_killed_nothing_is_lost_or_doubled_and_the_other_goes_on() {
        var system = new CaseSystem(commands, recorder);
        var caseId = system.register("COMMANDKILL");
        var writing = Thread.ofPlatform().start(() -> system.recordVisits(caseId, VISITS));
        RunningCaseClock.await(() -> eventsOf(caseId) > VISITS / 4);
        commands.get(0).kill();
        var killed = System.nanoTime();
        assertThat(eventsOf(caseId)).as("killed in the middle").isLessThanOrEqualTo(VISITS);
        await(writing);
        report("A command process was killed; everything was acknowledged by the other", killed);
        recordedOnce(caseId, VISITS);
        caughtUp();
        assertThat(entries(1, "/api/v1/cases/" + caseId + "/history")).isEqualTo(VISITS);
    }

    @Test
    @Order(REPLACING)
    void what_was_killed_is_started_again_and_works_with_the_others() {
        for (var processes : List.of(commands, queries)) {
            processes.get(0).kill();
        }
        commands.set(0, ServiceProcess.start(Service.COMMAND, DATABASE, council));
        queries.set(0, ServiceProcess.start(Service.QUERY, DATABASE, council));
        var system = new CaseSystem(List.of(commands.get(0).ready()), recorder);
        var caseId = system.register("REPLACED");
        system.recordVisits(caseId, 2);
        caughtUp();
        queries.get(0).ready();
        assertThat(entries(0, "/api/v1/cases/" + caseId + "/history")).isEqualTo(2);
    }

    @Test
    @Order(STOPPING)
    void whoever_is_told_to_stop_finishes_what_it_is_at() {
        for (var process : List.of(commands.get(1), queries.get(1))) {
            assertThat(process.stop()).isEqualTo(TERMINATED);
            assertThat(process.said()).contains("Graceful shutdown complete");
        }
    }

    @Test
    void whoever_signs_in_at_one_is_signed_in_at_all_and_out_of_all() {
        council.atTheBrowser("d.officer", "data-officer");
        var browser = Browser.at(queries.get(0).address());
        var arrived = browser.arrive("/teams");
        assertThat(arrived.statusCode()).as(arrived.body()).isEqualTo(200);
        assertThat(Jsoup.parse(arrived.body()).select(".who").text()).contains("d.officer");

        var other = browser.alsoAt(queries.get(1).address());
        var uploads = other.page("/imports");
        var sent = browser.alsoAt(commands.get(1).address()).upload(uploads, "no census".getBytes());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/imports/"));

        var out = other.follow(other.send(uploads, ".who form", Map.of()));
        assertThat(out.uri().getPath()).isEqualTo("/signed-out");
        assertThat(browser.open("/teams").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_is_refused_at_a_command_process_too() {
        council.atTheBrowser("d.officer", "data-officer");
        var browser = Browser.at(queries.get(0).address());
        browser.arrive("/teams");
        assertThat(browser.alsoAt(commands.get(0).address())
                        .post("/api/v1/imports", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void roles_are_those_that_the_council_names() {
        council.atTheBrowser("a.manager", "team-manager", "something-else");
        var manager = Browser.at(queries.get(0).address());
        assertThat(manager.arrive("/teams").statusCode()).isEqualTo(200);
        assertThat(manager.open("/imports").statusCode()).isEqualTo(403);

        council.atTheBrowser("a.stranger", "something-else");
        var stranger = Browser.at(queries.get(1).address());
        var answer = stranger.arrive("/teams");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("You do not have access to this page", "ask whoever gives out roles in your council");
    }

    @Test
    void a_machine_comes_with_a_token_meant_for_here_and_is_held_to_its_roles() {
        try (var elsewhere = CouncilProvider.start()) {
            assertThat(asked(auditor)).isEqualTo(200);
            assertThat(asked(council.bearer("script"))).isEqualTo(403);
            assertThat(asked(council.bearerFor("payroll", "script", "auditor"))).isEqualTo(401);
            assertThat(asked(elsewhere.bearer("script", "auditor"))).isEqualTo(401);
            assertThat(asked("nonsense")).isEqualTo(401);
        }
        assertThat(commands.get(0)
                        .post(auditor, "/api/v1/cases", "{\"council\":\"999\",\"reference\":\"NOT1\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(queries.get(0).get("", "/api/v1/timescales").body()).contains("(Bearer)");
    }

    @Test
    void the_token_of_a_persons_sign_in_is_no_token_for_machines() {
        assertThat(asked(council.bearer("d.officer", "data-officer"))).isEqualTo(200);
        assertThat(asked(council.idToken("d.officer", "data-officer"))).isEqualTo(401);
    }

    @Test
    void whoever_cancels_at_the_provider_comes_back_and_its_words_do_not_get_into_the_log() {
        var browser = Browser.at(queries.get(0).address());
        council.refusing("access_denied", () -> {
            var back = browser.arrive("/oauth2/authorization/council");
            assertThat(back.statusCode()).isEqualTo(200);
            assertThat(back.uri().getPath()).isEqualTo("/signed-out");
        });
        council.refusing(
                "x\nA forged line",
                () -> assertThat(browser.arrive("/oauth2/authorization/council").statusCode())
                        .isEqualTo(503));
        assertThat(queries.get(0).said())
                .contains("A sign-in at the identity provider failed: unknown")
                .doesNotContain("forged line", "access_denied");
    }

    @Test
    void a_session_ends_ten_hours_after_it_began() {
        council.atTheBrowser("long.day", "auditor");
        var browser = Browser.at(queries.get(0).address());
        assertThat(browser.arrive("/teams").statusCode()).isEqualTo(200);
        earlier(Duration.ofHours(9));
        assertThat(browser.open("/teams").statusCode()).isEqualTo(200);
        earlier(Duration.ofHours(1));
        assertThat(browser.open("/teams").statusCode()).isEqualTo(302);
    }

    private static void earlier(Duration by) {
        assertThat(JdbcClient.create(DATABASE.query())
                        .sql("update sessions.session set creation_time = creation_time - ? where principal_name = ?")
                        .params(by.toMillis(), "subject of long.day")
                        .update())
                .isEqualTo(1);
    }

    @Test
    void while_the_database_is_away_whoever_is_signed_in_is_told_so_in_their_own_form() {
        council.atTheBrowser("d.officer", "data-officer");
        var browser = Browser.at(queries.get(0).address());
        assertThat(browser.arrive("/teams").statusCode()).isEqualTo(200);
        DATABASE.closed(() -> {
            isAway(browser.open("/teams"), "text/html");
            isAway(browser.open("/api/v1/teams"), "application/problem+json");
            isAway(
                    browser.alsoAt(commands.get(0).address()).post("/api/v1/imports", Map.of()),
                    "application/problem+json");
        });
        RunningCaseClock.await(
                () -> Stream.concat(commands.stream(), queries.stream()).allMatch(ServiceProcess::isReady));
        assertThat(browser.open("/teams").statusCode()).isEqualTo(200);
    }

    private static void isAway(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(told -> assertThat(told).startsWith(type));
        assertThat(answer.body()).contains("Not at the moment", "The database cannot be reached at the moment.");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void behind_a_proxy_addresses_are_those_of_the_proxy() {
        var answer = queries.get(0)
                .get(
                        "",
                        "/oauth2/authorization/council",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "caseclock.council.example:8443",
                        "X-Forwarded-Port",
                        "8443");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to)
                        .startsWith(council.issuer() + "/authorize")
                        .contains("redirect_uri=https://caseclock.council.example:8443/login/oauth2/code/council"));
    }

    private static int asked(String token) {
        return queries.get(0).get(token, "/api/v1/timescales").statusCode();
    }

    private static String answer(int query, String question) {
        return queries.get(query)
                .read(auditor, question)
                .toString()
                .replaceAll("\"knownOn\":\"[^\"]*\"", "\"knownOn\":\"now\"");
    }

    private static int entries(int query, String history) {
        return queries.get(query).read(auditor, history).path("entries").size();
    }

    private static void recordedOnce(String caseId, int visits) {
        assertThat(eventsOf(caseId)).isEqualTo(visits + 1);
        assertThat(JdbcClient.create(DATABASE.query())
                        .sql(
                                "select count(distinct convert_from(payload, 'UTF8')::json ->> 'happened') from event_store.event where aggregate_identifier = ? and payload_type = 'VisitMade'")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(visits);
    }

    private static int eventsOf(String caseId) {
        return JdbcClient.create(DATABASE.query())
                .sql("select count(*) from event_store.event where aggregate_identifier = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    private static void caughtUp() {
        RunningCaseClock.await(() -> JdbcClient.create(DATABASE.query())
                .sql(
                        "select position >= (select max(global_index) from event_store.event) from bookmark where projection = 'figures'")
                .query(Boolean.class)
                .single());
    }

    private static void await(Thread writing) {
        try {
            assertThat(writing.join(Duration.ofSeconds(60)))
                    .as("all acknowledged")
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void report(String what, long since) {
        System.out.printf("%s %.1f s later.%n", what, (System.nanoTime() - since) / 1e9);
    }
}
