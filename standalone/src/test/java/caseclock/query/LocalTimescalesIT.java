package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The file in which councils set limits of their own: what it changes, and that nothing starts on a file that is wrong. */
class LocalTimescalesIT {

    private static final String FILE = "--caseclock.timescales.local-file=";

    @TempDir
    private Path directory;

    @Test
    void the_example_sets_the_limits_of_its_council_and_of_no_other() {
        Path example = Path.of("..", "docs", "local-timescales-example.csv");
        try (var caseClock = RunningCaseClock.on(TestDatabase.migrated(), FILE + example)) {
            assertThat(visits(caseClock, "?council=999"))
                    .containsExactly(
                            "10 working days from 2013-04-15 announced null",
                            "4 weeks from 2024-09-01 announced null",
                            "10 working days from 2026-04-01 announced 2026-03-02");
            assertThat(visits(caseClock, "?council=998"))
                    .containsExactly("10 working days from 2013-04-15 announced null");
            assertThat(visits(caseClock, "")).isEqualTo(visits(caseClock, "?council=998"));
            JsonNode measure = caseClock.read("auditor", "/api/v1/measures/referral-to-strategy-discussion");
            assertThat(measure.path("finished").path("inTime").isNull()).isTrue();
            assertThat(measure.path("finished").path("total").asInt()).isZero();
            JsonNode judged = caseClock.read("auditor", "/api/v1/measures/contact-decision");
            assertThat(judged.path("finished").path("inTime").isInt()).isTrue();
        }
    }

    @Test
    void a_line_that_loosens_the_law_stops_the_start() throws IOException {
        Path file = Files.writeString(directory.resolve("local.csv"), """
                council,key,limit,in_force_from,announced_on,policy
                999,supervision,1 month,2024-09-01,,Policy
                999,assessment,60 working days,2024-09-01,,Policy
                """);
        assertThatThrownBy(() -> RunningCaseClock.on(TestDatabase.migrated(), FILE + file))
                .rootCause()
                .hasMessageEndingWith("cannot be used. Line 3: assessment is not for a council to set."
                        + " It rests on: Working Together to Safeguard Children: assessing need.");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path nowhere = directory.resolve("nowhere.csv");
        assertThatThrownBy(() -> new QuerySide().timescales(nowhere.toString()))
                .hasMessageStartingWith(
                        "CaseClock does not start: CASECLOCK_TIMESCALES_LOCAL_FILE names the file " + nowhere);
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        Path latin = Files.write(directory.resolve("latin.csv"), new byte[] {(byte) 0xE9, '\n'});
        assertThatThrownBy(() -> new QuerySide().timescales(latin.toString()))
                .hasMessageStartingWith(
                        "CaseClock does not start: CASECLOCK_TIMESCALES_LOCAL_FILE names the file " + latin);
    }

    @Test
    void without_a_file_there_are_the_national_limits_and_the_defaults() {
        assertThat(new QuerySide().timescales("").all("999"))
                .isEqualTo(new QuerySide().timescales("").all());
    }

    private static List<String> visits(RunningCaseClock caseClock, String council) {
        JsonNode rules = caseClock.read("auditor", "/api/v1/timescales" + council);
        return StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> rule.path("key").asString().equals("protection-plan-visit"))
                .map(rule ->
                        rule.path("limit").asInt() + " " + rule.path("unit").asString() + " from "
                                + rule.path("inForceFrom").asString() + " announced "
                                + (rule.path("announcedOn").isNull()
                                        ? "null"
                                        : rule.path("announcedOn").asString()))
                .toList();
    }
}
