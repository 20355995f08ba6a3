package caseclock.query.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.TimescaleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which rule a flawed clock is listed. */
class FlawRulesTest {

    private static final Path ENGINE = Path.of("src/main/java/caseclock/query/timeliness");
    private static final Pattern SENTENCE = Pattern.compile(
            "\"((?:The|No|Where|Whether|Its|None|Since) [^\"]* (?:is|are|was|records?|recorded|give) [^\"]*)\"");

    @Test
    void whatAConferenceBeforeItsEnquiryBreaksIsToldWithDfEsNumber() {
        var rule = FlawRules.of(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                disordered("It is recorded as finished on 2 October 2026, but it only began on 5 October 2026."));
        assertThat(rule).contains(RecordRule.CONFERENCE_BEFORE_ENQUIRY);
        assertThat(rule.orElseThrow().dfe()).contains("8615");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT_FROM_START, ASSESSMENT_BEFORE_START",
        "FIRST_REVIEW_CONFERENCE, REVIEW_BEFORE_PLAN",
        "CORE_GROUP, ENDS_BEFORE_START"
    })
    void anEndBeforeItsBeginningIsListedByWhatEnded(TimescaleKey timescale, RecordRule rule) {
        assertThat(FlawRules.of(
                        timescale,
                        disordered(
                                "It is recorded as finished on 2 October 2026, but it only began on 5 October 2026.")))
                .contains(rule);
    }

    @Test
    void whatWasGivenUpBeforeItBeganIsNoConference() {
        assertThat(FlawRules.of(
                        TimescaleKey.SECTION_47_TO_CONFERENCE,
                        disordered(
                                "It is recorded as given up on 2 October 2026, but it only began on 5 October 2026.")))
                .contains(RecordRule.ENDS_BEFORE_START);
    }

    @Test
    void whatNoSourceTellsIsNoRecordToCorrect() {
        assertThat(FlawRules.of(
                        TimescaleKey.PROTECTION_PLAN_VISIT, unknown("None of this case's sources records visits.")))
                .isEmpty();
        assertThat(FlawRules.of(
                        TimescaleKey.REFERRAL_DECISION, unknown("The source does not give the day of the decision.")))
                .isEmpty();
    }

    /** The engine says nothing of a clock's records in words of its own: each sentence is one of its codes'. */
    @Test
    void noSentenceThatSomethingIsMissingStandsAnywhereElseInTheEngine() throws IOException {
        List<String> sentences;
        try (var files = Files.list(ENGINE)) {
            sentences = files.filter(file -> !file.endsWith("FlawCode.java"))
                    .flatMap(FlawRulesTest::sentences)
                    .toList();
        }
        assertThat(sentences).isEmpty();
        assertThat(sentences(ENGINE.resolve("FlawCode.java")).toList()).hasSizeGreaterThan(15);
    }

    @Test
    void wordsOfAnOlderVersionAreListedAsARecordThatDoesNotSayEnough() {
        assertThat(FlawRules.of(TimescaleKey.ASSESSMENT, unknown("The beginning was not written down.")))
                .contains(RecordRule.NOT_KNOWN);
    }

    private static java.util.stream.Stream<String> sentences(Path file) {
        try {
            return SENTENCE.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Flaw disordered(String sentence) {
        return new Flaw(Flaw.Kind.DISORDERED, sentence);
    }

    private static Flaw unknown(String sentence) {
        return new Flaw(Flaw.Kind.UNKNOWN, sentence);
    }
}
