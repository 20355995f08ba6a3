package caseclock.query.imports;

import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.query.published.Publishing;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A file is checked, looked at and decided on as people and programs do it, on Monday 6 April 2026. The census year ends on the Tuesday of the week
 * that was published last.
 */
class CheckedUploadPagesIT {

    private static final Clock MONDAY =
            Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-04-06T09:00:00Z")));
    private static final String WEEK = "/api/v1/publications/2026-04-05";

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void aWeekIsPublished() {
        caseClock = RunningCaseClock.on(TestDatabase.migrated(), MONDAY);
        var first = Stream.concat(
                Stream.of(
                        child("K1", episode("2026-03-09", enquiry("2026-03-12", "", "", "0"))),
                        child("K2", episode("2026-03-09", enquiry("2026-03-12", "", "2026-03-31", "0")))),
                others(10));
        assertThat(status(send("", first))).isEqualTo("FINISHED");
        caseClock.caughtUp();
        Publishing.now(caseClock);
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    /** Twenty children with an enquiry each that has come to nothing yet. */
    private static Stream<String> others(int first) {
        return IntStream.range(first, 30)
                .mapToObj(number -> child("K" + number, episode("2026-03-09", enquiry("2026-03-24", "", "", "0"))));
    }

    /** K1's conference is told of; K2's was a day earlier; K3 is new and late; K10's enquiry is in it no more; one row is wrong. */
    private static Stream<String> next() {
        return Stream.concat(
                Stream.of(
                        child("K1", episode("2026-03-09", enquiry("2026-03-12", "", "2026-03-31", "0"))),
                        child("K2", episode("2026-03-09", enquiry("2026-03-12", "", "2026-03-30", "0"))),
                        child("K3", episode("2026-03-02", enquiry("2026-03-02", "", "2026-03-31", "0"))),
                        child("K4", episode("2026-02-31")),
                        child("K10", episode("2026-03-09"))),
                others(11));
    }

    @Test
    void what_is_foretold_of_last_weeks_figures_is_what_they_are_answered_with_once_it_is_recorded() {
        Map<String, Integer> before = restated();
        String upload = send("?check=true", next());
        JsonNode checked = told(upload);
        assertThat(checked.path("status").asString()).isEqualTo("CHECKED");
        assertThat(checked.path("council").asString()).isEqualTo("999");
        assertThat(checked.path("asOf").asString()).isEqualTo("2026-03-31");
        assertThat(checked.path("older").asBoolean()).isFalse();
        assertThat(checked.path("foretold").path("withdrawn").asInt()).isEqualTo(1);
        assertThat(checked.path("foretold").path("rejected").asInt()).isEqualTo(1);
        assertThat(checked.path("scopes").get(1).path("vanished").asInt()).isEqualTo(1);
        assertThat(checked.path("scopes").get(1).path("trusted").asBoolean()).isTrue();

        JsonNode effect = caseClock.read("data-officer", "/api/v1/imports/" + upload + "/effect");
        assertThat(effect.path("weekEnding").asString()).isEqualTo("2026-04-05");
        assertThat(figure(effect, "finished.total").path("withFile").asInt()).isEqualTo(3);
        assertThat(figure(effect, "finished.inTime").path("now").asInt()).isEqualTo(1);
        assertThat(figure(effect, "finished.inTime").path("withFile").asInt()).isEqualTo(2);
        var page = Browser.at(caseClock).signIn("data-officer").page("/imports/" + upload);
        assertThat(page.select("[aria-labelledby=effect-head] tbody tr"))
                .hasSameSizeAs(elements(effect.path("figures")));
        assertThat(page.select("[aria-labelledby=effect-head] tbody td:nth-child(4)")
                        .eachText())
                .containsExactlyElementsOf(elements(effect.path("figures")).stream()
                        .map(one -> String.valueOf(one.path("withFile").asInt()))
                        .toList());

        confirm(upload, Map.of("withdrawals", "as-checked"));

        JsonNode recorded = told(upload);
        for (String count : List.of("recorded", "corrected", "withdrawn", "unchanged", "rejected")) {
            assertThat(recorded.path(count).asInt())
                    .as(count)
                    .isEqualTo(recorded.path("foretold").path(count).asInt());
        }
        Map<String, Integer> expected = new HashMap<>(before);
        elements(effect.path("figures"))
                .forEach(one -> expected.put(name(one), one.path("withFile").asInt()));
        assertThat(nonZero(restated())).isEqualTo(nonZero(expected)).isNotEqualTo(nonZero(before));
        assertThat(caseClock
                        .get("data-officer", "/api/v1/imports/" + upload + "/effect")
                        .statusCode())
                .isEqualTo(404);

        theSameFileAgain(upload);
    }

    private static void theSameFileAgain(String before) {
        String upload = send("?check=true", next());
        assertThat(told(upload).path("sameFileBefore").path("id").asString()).isEqualTo(before);
        var browser = Browser.at(caseClock).signIn("data-officer");
        var page = browser.page("/imports/" + upload);
        assertThat(page.select(".notice").text()).startsWith("This very file was recorded before, on ");
        browser.send(page, "form[action$=/discarded]", Map.of());
        caseClock.caughtUp();
        assertThat(status(upload)).isEqualTo("DISCARDED");
        var late = browser.send(page, "form[action$=/discarded]", Map.of());
        assertThat(late.statusCode() == 303 || late.statusCode() == 404).isTrue();
    }

    @Test
    void an_older_file_waits_for_somebody_who_means_it() {
        var older = census(child("K99", episode("2024-05-01")))
                .replace("<Year>2026</Year>", "<Year>2025</Year>")
                .replace("2026-03-31", "2025-03-31");
        String upload = sent("", older);
        assertThat(status(upload)).isEqualTo("CHECKED");
        assertThat(told(upload).path("older").asBoolean()).isTrue();
        assertThat(caseClock
                        .post("data-officer", "/api/v1/imports/" + upload + "/confirmation", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Browser.at(caseClock)
                        .signIn("data-officer")
                        .page("/imports/" + upload + "?refused=older")
                        .select(".govuk-error-summary")
                        .text())
                .contains("Tick the box");
        confirm(upload, Map.of("older", "yes"));
        assertThat(told(upload).path("recorded").asInt()).isEqualTo(1);
    }

    @Test
    void rejected_rows_are_a_file_for_those_who_may_see_them() {
        var id = UUID.randomUUID();
        var database = JdbcClient.create(caseClock.bean(TestDatabase.class).command());
        database.sql("insert into intake.rejected_file values (?, 'rows to mend.csv', 'text/csv', now())")
                .param(id)
                .update();
        for (int part = 0; part < 3; part++) {
            database.sql("insert into intake.rejected_chunk values (?, ?, ?)")
                    .params(id, part, ("part " + part + "\n").getBytes(StandardCharsets.UTF_8))
                    .update();
        }
        for (String page : List.of("/imports/", "/api/v1/imports/")) {
            var answer = Browser.at(caseClock).signIn("data-officer").open(page + id + "/rejected-rows");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("part 0\npart 1\npart 2\n");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment;");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        }
    }

    private static String send(String query, Stream<String> children) {
        return sent(query, census(children.toArray(String[]::new)));
    }

    private static String sent(String query, String census) {
        var answer = caseClock.upload("data-officer", census.getBytes(StandardCharsets.UTF_8), query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = RunningCaseClock.JSON.readTree(answer.body()).path("id").asString();
        over(id, "RUNNING");
        return id;
    }

    private static void confirm(String upload, Map<String, String> chosen) {
        var browser = Browser.at(caseClock).signIn("data-officer");
        var answer = browser.send(browser.page("/imports/" + upload), "form[action$=/confirmation]", chosen);
        assertThat(answer.statusCode() / 100).as(answer.body()).isIn(2, 3);
        over(upload, "RUNNING", "CHECKED");
        caseClock.caughtUp();
        assertThat(status(upload)).isEqualTo("FINISHED");
    }

    private static void over(String upload, String... notYet) {
        RunningCaseClock.await(() -> {
            var answer = caseClock.get("data-officer", "/api/v1/imports/" + upload);
            return answer.statusCode() == 200
                    && !List.of(notYet)
                            .contains(RunningCaseClock.JSON
                                    .readTree(answer.body())
                                    .path("status")
                                    .asString());
        });
    }

    private static JsonNode told(String upload) {
        return caseClock.read("data-officer", "/api/v1/imports/" + upload);
    }

    private static String status(String upload) {
        return told(upload).path("status").asString();
    }

    private static Map<String, Integer> restated() {
        Map<String, Integer> figures = new TreeMap<>();
        caseClock
                .read("auditor", WEEK)
                .path("figures")
                .forEach(one -> figures.put(name(one), one.path("now").asInt()));
        return figures;
    }

    private static Map<String, Integer> nonZero(Map<String, Integer> figures) {
        var some = new TreeMap<>(figures);
        some.values().removeIf(count -> count == 0);
        return some;
    }

    private static String name(JsonNode figure) {
        return figure.path("timescale").asString() + " " + figure.path("figure").asString();
    }

    private static JsonNode figure(JsonNode effect, String name) {
        return elements(effect.path("figures")).stream()
                .filter(one -> name(one).equals("section-47-to-conference " + name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
