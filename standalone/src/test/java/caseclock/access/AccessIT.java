package caseclock.access;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors as they really stand: who gets in, who sees what, and what every answer tells a browser. */
class AccessIT {

    private static final String SOME_CASE = new UUID(1, 1).toString();

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(TestDatabase.migrated());
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/teams", "/unallocated", "/cases", "/imports", "/figures", "/definitions"})
    void nobodySeesAPageBeforeSigningIn(String page) {
        var answer = Browser.at(caseClock).open(page);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/signed-out", "/accessibility", "/actuator/health/readiness"})
    void someThingsAreOpenToAll(String page) {
        assertThat(Browser.at(caseClock).open(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "team-manager,    200, 200, 404, 403, 403",
        "service-manager, 200, 200, 404, 403, 403",
        "auditor,         200, 200, 404, 403, 403",
        "data-officer,    200, 200, 404, 200, 403",
        "administrator,   200, 403, 403, 200, 200",
    })
    void everybodySeesTheirPart(String person, int teams, int look, int oneCase, int uploads, int figures) {
        var browser = Browser.at(caseClock).signIn(person);
        assertThat(browser.open("/teams").statusCode()).isEqualTo(teams);
        assertThat(browser.open("/cases").statusCode()).isEqualTo(look);
        assertThat(browser.open("/cases/" + SOME_CASE).statusCode()).isEqualTo(oneCase);
        assertThat(browser.open("/imports").statusCode()).isEqualTo(uploads);
        assertThat(browser.open("/figures").statusCode()).isEqualTo(figures);
        assertThat(browser.open("/figures/rebuild").statusCode()).isEqualTo(figures);
        assertThat(browser.page("/teams").select("nav a[href=/figures]")).hasSize(figures == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "team-manager,    200, 404, 403",
        "service-manager, 200, 404, 403",
        "auditor,         200, 404, 403",
        "data-officer,    200, 404, 404",
        "administrator,   200, 403, 404",
    })
    void machinesAreHeldToTheSameRoles(String person, int timescales, int oneCase, int oneUpload) {
        assertThat(caseClock.get(person, "/api/v1/timescales").statusCode()).isEqualTo(timescales);
        assertThat(caseClock
                        .get(person, "/api/v1/cases/" + SOME_CASE + "/history")
                        .statusCode())
                .isEqualTo(oneCase);
        assertThat(caseClock.get(person, "/api/v1/imports/" + SOME_CASE).statusCode())
                .isEqualTo(oneUpload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-manager", "service-manager", "auditor", "administrator"})
    void onlyADataOfficerRecordsFacts(String person) {
        assertThat(caseClock
                        .post(person, "/api/v1/cases", "{\"council\":\"999\",\"reference\":\"NOT1\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    /** Of a case that there is not: who may, is told so. */
    @ParameterizedTest
    @CsvSource({
        "team-manager,    404, 303",
        "service-manager, 403, 403",
        "auditor,         403, 403",
        "data-officer,    404, 303",
        "administrator,   403, 403",
    })
    void teamManagersAndDataOfficersDecideThatARecordStaysAsItIs(String person, int machine, int form) {
        var body = "{\"entryId\":\"%s\",\"rule\":\"no-team\",\"reason\":\"OTHER\"}".formatted(SOME_CASE);
        for (var resource : new String[] {"kept-records", "records-kept-no-longer"}) {
            assertThat(caseClock
                            .post(person, "/api/v1/cases/" + SOME_CASE + "/" + resource, body)
                            .statusCode())
                    .as(resource)
                    .isEqualTo(machine);
            var browser = Browser.at(caseClock).signIn(person);
            var token = browser.page("/teams").selectFirst("input[name=_csrf]").val();
            assertThat(browser.post("/api/v1/cases/" + resource, Map.of("_csrf", token, "back", "//elsewhere.example"))
                            .headers()
                            .firstValue("Location")
                            .map(to -> to.startsWith("/records?said=")))
                    .as(resource)
                    .isEqualTo(form == 303 ? java.util.Optional.of(true) : java.util.Optional.empty());
            assertThat(browser.post("/api/v1/cases/" + resource, Map.of()).statusCode())
                    .as("without the token")
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "team-manager,    403",
        "service-manager, 403",
        "auditor,         403",
        "data-officer,    403",
        "administrator,   200",
        "nobody,          401",
    })
    void countsByTeamForOperatorsAreNotForEverybodyOnTheNetwork(String person, int status) {
        assertThat(caseClock
                        .get(person, "/actuator/prometheus", "X-Forwarded-For", "192.168.0.7")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void aPrometheusOfThisMachineNeedsNoPassword() {
        assertThat(Browser.at(caseClock).open("/actuator/prometheus").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsToldInWordsAndLetsNobodyIn() {
        var browser = Browser.at(caseClock).signIn("team-manager", "a guess");
        assertThat(browser.page("/sign-in?failed=yes")
                        .selectFirst(".govuk-error-summary")
                        .text())
                .contains("The name or the password is not right.");
        assertThat(browser.open("/teams").statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverSignsOutIsOut() {
        var browser = Browser.at(caseClock).signIn("team-manager");
        var answer = browser.send(browser.page("/teams"), ".who form", Map.of());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/signed-out"));
        assertThat(browser.open("/teams").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var browser = Browser.at(caseClock).signIn("auditor");
        assertThat(browser.post("/api/v1/case-lookups", Map.of("council", "999", "reference", "X"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormWithItsTokenIsAnswered() {
        var browser = Browser.at(caseClock).signIn("auditor");
        var answer = browser.send(browser.page("/cases"), "main form", Map.of("council", "999", "reference", "NOBODY"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body())
                        .selectFirst(".govuk-error-summary")
                        .text())
                .contains("This council has no case with that reference.");
        assertThat(answer.body()).doesNotContain("NOBODY");
    }

    @Test
    void anotherSiteCannotUseAPasswordThatABrowserRemembers() {
        var answer = caseClock.post(
                "data-officer",
                "/api/v1/cases",
                "{\"council\":\"999\",\"reference\":\"CROSS1\"}",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another site");
    }

    @Test
    void whatComesFromNobodyIsTurnedAwayAsAProblem() {
        var answer = Browser.at(caseClock).post("/api/v1/imports", Map.of());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-manager", "service-manager", "auditor", "data-officer"})
    void onlyAnAdministratorHasFiguresWorkedOutAnewOrMendsDeadLetters(String person) {
        var browser = Browser.at(caseClock).signIn(person);
        var token = browser.page("/teams").selectFirst("input[name=_csrf]").val();
        for (var form :
                new String[] {"rebuilds", "dead-letters/retry-all", "dead-letters/retry", "dead-letters/set-aside"}) {
            assertThat(browser.post("/figures/" + form, Map.of("_csrf", token, "stream", "x"))
                            .statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "team-manager,    403, 403",
        "service-manager, 403, 403",
        "auditor,         403, 403",
        "data-officer,    404, 404",
        "administrator,   404, 403",
    })
    void whoSendsFilesConfirmsThemAndWhoSeesCasesTooHasTheirRejectedRows(String person, int settled, int rows) {
        var upload = "/api/v1/imports/" + SOME_CASE;
        for (var settling : new String[] {"/confirmation", "/discarded"}) {
            assertThat(caseClock.post(person, upload + settling, "").statusCode())
                    .as(settling)
                    .isEqualTo(settled);
        }
        assertThat(caseClock.get(person, upload + "/effect").statusCode()).isEqualTo(settled);
        assertThat(caseClock.get(person, upload + "/rejected-rows").statusCode())
                .isEqualTo(rows);
        var browser = Browser.at(caseClock).signIn(person);
        assertThat(browser.open("/imports/" + SOME_CASE + "/rejected-rows").statusCode())
                .isEqualTo(rows);
        assertThat(browser.open("/imports/" + SOME_CASE + "/check.csv").statusCode())
                .isEqualTo(settled);
        assertThat(browser.head("/imports/" + SOME_CASE + "/rejected-rows").statusCode())
                .isEqualTo(rows);
    }

    @Test
    void nobodyHasFiguresWorkedOutAnewWithoutTheToken() {
        var browser = Browser.at(caseClock).signIn("administrator");
        assertThat(browser.post("/figures/rebuilds", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void pagesAreOnlyRead() {
        var browser = Browser.at(caseClock).signIn("data-officer");
        var token = browser.page("/teams").selectFirst("input[name=_csrf]").val();
        assertThat(browser.post("/teams", Map.of("_csrf", token)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teams", "/sign-in", "/api/v1/timescales", "/nothing-here"})
    void everyAnswerBindsTheBrowser(String address) {
        var headers = Browser.at(caseClock).signIn("auditor").open(address).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(Headers.CONTENT);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void onlyStyleAndScriptMayBeKept() {
        var browser = Browser.at(caseClock);
        var sheet = browser.page("/sign-in").selectFirst("link[rel=stylesheet]").attr("href");
        var answer = browser.open(sheet);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScripts() {
        var cookie = cookie(Browser.at(caseClock).open("/sign-in"));
        assertThat(cookie).startsWith("caseclock=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void whatIsNotThereIsAPageInTheUsualFrame() {
        var answer = Browser.at(caseClock).signIn("auditor").open("/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text())
                .as(answer.body())
                .isEqualTo("Page not found");
    }

    @Test
    void whatIsNotThereForAMachineIsAProblem() {
        var answer = caseClock.get("auditor", "/api/v1/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aStepThatIsNoNumberIsAPage() {
        var answer = Browser.at(caseClock).signIn("auditor").open("/cases/" + SOME_CASE + "?step=x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("This could not be read");
    }

    @Test
    void noAccessIsAPageThatSaysWhomToAsk() {
        var answer = Browser.at(caseClock).signIn("administrator").open("/cases");
        assertThat(Jsoup.parse(answer.body()).selectFirst("h1").text())
                .isEqualTo("You do not have access to this page");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }
}
