package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.DemoLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every timescale and its what-if, asked over HTTP of the first families of the demo council, with both dates. */
class EveryTimescaleIT {

    private static final int CASES = 500;
    private static final String PERIOD = "from=2025-11-20&to=2026-11-19&council=999";

    private static RunningCaseClock running;

    @BeforeAll
    static void load() {
        running = RunningCaseClock.on(TestDatabase.migrated());
        var cases = new DemoCouncil(DemoCouncil.SEED, LocalDate.of(2026, 11, 20))
                .cases()
                .limit(CASES)
                .toList();
        new DemoLoader(running.bean(CaseRecorder.class), running.bean(CaseIds.class), _ -> Set.of())
                .load(cases.iterator(), CASES, (_, _) -> {});
        running.caughtUp();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static JsonNode ask(String address) {
        return running.read("auditor", address);
    }

    /** Asked for all that is known now, an answer says which moment that was. */
    private static JsonNode withoutMoment(JsonNode answer) {
        return ((ObjectNode) answer).remove(List.of("knownOn"));
    }

    private static int sum(JsonNode bands) {
        return bands.valueStream().mapToInt(JsonNode::intValue).sum();
    }

    @ParameterizedTest
    @EnumSource
    void everyTimescaleAnswersForTwoDatesAndSaysThemAgain(TimescaleKey key) {
        JsonNode answer =
                ask("/api/v1/measures/%s?%s&asAt=2026-10-01&knownOn=2026-10-15".formatted(key.text(), PERIOD));
        assertThat(answer.path("timescale").stringValue()).isEqualTo(key.text());
        assertThat(answer.path("asAt").stringValue()).isEqualTo("2026-10-01");
        assertThat(answer.path("knownOn").stringValue()).isEqualTo("2026-10-15");
        assertThat(sum(answer.path("bands")))
                .isEqualTo(answer.at("/finished/total").intValue());
    }

    @ParameterizedTest
    @EnumSource
    void teamsAddUpToTheCouncil(TimescaleKey key) {
        String address = "/api/v1/measures/%s?%s".formatted(key.text(), PERIOD);
        List<String> teams = Stream.concat(
                        ask("/api/v1/teams?council=999")
                                .valueStream()
                                .map(team -> team.path("key").stringValue()),
                        Stream.of("no-team-recorded"))
                .toList();
        int council = ask(address).at("/finished/total").intValue();
        int byTeam = teams.stream()
                .mapToInt(team ->
                        ask(address + "&team=" + team).at("/finished/total").intValue())
                .sum();
        assertThat(byTeam).isEqualTo(council);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSupposedToBeAsItIsGivesTheFiguresOfRecord(TimescaleKey key) {
        JsonNode compared = ask("/api/v1/what-if/%s?%s".formatted(key.text(), PERIOD));
        JsonNode measure = ask("/api/v1/measures/%s?%s".formatted(key.text(), PERIOD));
        assertThat(compared.path("changed")).isEmpty();
        for (String part : List.of("finished", "fellDue", "open", "bands", "excluded")) {
            assertThat(compared.path("asItIs").path(part)).as(part).isEqualTo(measure.path(part));
            assertThat(compared.path("asSupposed").path(part)).as(part).isEqualTo(measure.path(part));
        }
    }

    @ParameterizedTest
    @EnumSource
    void smallNumbersAreWithheldWhereThatIsAsked(TimescaleKey key) {
        String address = "/api/v1/measures/%s?%s".formatted(key.text(), PERIOD);
        JsonNode suppressed = ask(address + "&suppress=true");
        JsonNode plain = ask(address);
        for (String count : List.of("/finished/total", "/fellDue/total", "/open/overdue")) {
            int number = plain.at(count).intValue();
            assertThat(suppressed.at(count).asString())
                    .as(count)
                    .isEqualTo(number > 0 && number <= 5 ? "c" : String.valueOf(number));
        }
        assertThat(suppressed.path("bands").valueStream().filter(JsonNode::isNumber))
                .noneMatch(band -> band.intValue() > 0 && band.intValue() <= 5);
        assertThat(suppressed.path("bands").valueStream().filter(JsonNode::isString))
                .as("one withheld band alone is what the others leave of the sum")
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        several -> assertThat(several).hasSizeGreaterThan(1),
                        _ -> assertThat(suppressed.at("/finished/total").asString())
                                .isEqualTo("c"));
    }

    @Test
    void unallocatedChildrenAreNotNamedWhereSmallNumbersAreWithheld() {
        String waiting = IntStream.rangeClosed(1, 12)
                .mapToObj("/api/v1/unallocated?council=999&asAt=2025-%02d-15"::formatted)
                .filter(address -> ask(address).path("count").intValue() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(ask(waiting).path("children"))
                .hasSize(ask(waiting).path("count").intValue());
        assertThat(ask(waiting + "&suppress=true").path("children")).isEmpty();
    }

    @Test
    void aShorterLimitMakesSomeConferencesLateNamesThemAndStoresNothing() {
        String measure = "/api/v1/measures/section-47-to-conference?" + PERIOD;
        JsonNode before = ask(measure);
        JsonNode compared = ask("/api/v1/what-if/section-47-to-conference?%s&limit=10+working+days".formatted(PERIOD));
        int fewer = compared.at("/asItIs/finished/inTime").intValue()
                - compared.at("/asSupposed/finished/inTime").intValue();
        assertThat(fewer).isPositive();
        assertThat(compared.path("changed")
                        .valueStream()
                        .filter(one -> one.path("asItIs").stringValue("").equals("FINISHED_IN_TIME")
                                && one.path("asSupposed").stringValue("").equals("FINISHED_LATE")))
                .hasSize(fewer);
        assertThat(withoutMoment(ask(measure))).isEqualTo(withoutMoment(before));
    }

    @Test
    void aLimitThatIsNoneAndAStartThatIsNotForThisTimescaleAreRefusedWithTheFieldNamed() {
        var limit = running.get("auditor", "/api/v1/what-if/assessment?limit=soon");
        assertThat(limit.statusCode()).isEqualTo(400);
        assertThat(limit.body()).contains("\"limit\"", "for instance 15 working days");
        var start = running.get("auditor", "/api/v1/what-if/assessment?start=first-discussion");
        assertThat(start.statusCode()).isEqualTo(400);
        assertThat(start.body()).contains("\"start\"", "acceptance, own-start");
    }
}
