package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.TIMELINESS;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.ASSESSMENT;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppositionTest {

    private final Story story = new Story();

    private static Supposition limit(TimescaleKey key, String length) {
        return new Supposition(key, Length.read(length), Optional.empty(), false, Set.of());
    }

    private static Supposition start(StartRule rule, TimescaleKey key) {
        return new Supposition(key, Optional.empty(), Optional.of(rule), false, Set.of());
    }

    private CaseClock supposed(Supposition what) {
        return TIMELINESS.supposing(what).knownAt(story.history(), london("2030-01-01T12:00")).clocks().stream()
                .filter(clock -> clock.timescale() == what.timescale())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "10 working days, 2026-11-09, 'two weeks after Monday 26 October; no holiday'",
        "14 days, 2026-11-09, '26 October + 14'",
        "3 weeks, 2026-11-16, '26 October + 21'",
        "1 month, 2026-11-26, 'the same day of the next month'"
    })
    void anotherLimitMovesTheDueDayAndNothingElse(String length, String due, String why) {
        EntryId enquiry = story.enquiry("2026-10-26", story.discussion("2026-10-26"));
        story.conference("2026-11-12", enquiry);
        CaseClock clock = supposed(limit(SECTION_47_TO_CONFERENCE, length));
        assertThat(clock.dueOn()).as(why).contains(day(due));
        assertThat(clock.startedOn()).isEqualTo(day("2026-10-26"));
        // Monday 26 October to Thursday 12 November: 27-30 (4), 2-6 (9), 9-12 (13).
        assertThat(clock.elapsed()).hasValue(13);
        assertThat(clock.stoppedInTime()).isEqualTo(!day("2026-11-12").isAfter(day(due)));
    }

    @Test
    void anotherLimitTakesThePlaceOfACouncilsOwn() {
        var own = England.TIMESCALES.withLocal(new StringReader("""
                council,key,limit,in_force_from,announced_on,policy
                999,transfer-in-conference,20 working days,2020-01-01,,Transfer protocol
                """));
        story.transferInConference("2026-11-12");
        assertThat(new Timeliness(own, England.BANK_HOLIDAYS)
                        .supposing(limit(TimescaleKey.TRANSFER_IN_CONFERENCE, "5 days"))
                        .rules())
                .isEqualTo(TIMELINESS
                        .supposing(limit(TimescaleKey.TRANSFER_IN_CONFERENCE, "5 days"))
                        .rules());
    }

    @Test
    void otherTimescalesStayAsTheyAre() {
        EntryId referral = story.referral("2026-10-26");
        story.decided("2026-10-26", referral, ReferralOutcome.ASSESSMENT);
        story.enquiry("2026-10-26", story.discussion("2026-10-26"));
        CaseFigures asItIs = story.figures();
        CaseFigures supposed = TIMELINESS
                .supposing(limit(SECTION_47_TO_CONFERENCE, "10 working days"))
                .knownAt(story.history(), london("2030-01-01T12:00"));
        assertThat(supposed.clocks().stream().filter(one -> one.timescale() != SECTION_47_TO_CONFERENCE))
                .isEqualTo(asItIs.clocks().stream()
                        .filter(one -> one.timescale() != SECTION_47_TO_CONFERENCE)
                        .toList());
        assertThat(supposed.spells()).isEqualTo(asItIs.spells());
    }

    @Test
    void withoutBankHolidaysEveryWeekdayCounts() {
        story.enquiry("2026-03-27", story.discussion("2026-03-27"));
        var weekdays = new Supposition(SECTION_47_TO_CONFERENCE, Optional.empty(), Optional.empty(), true, Set.of());
        // Friday 27 March + three weeks; with Good Friday and Easter Monday off it is 21 April.
        assertThat(supposed(weekdays).dueOn()).contains(day("2026-04-17"));
    }

    @Test
    void daysOnWhichTheCouncilIsClosedPushTheDueDayOn() {
        story.enquiry("2026-12-11", story.discussion("2026-12-11"));
        var closed = new Supposition(
                SECTION_47_TO_CONFERENCE,
                Optional.empty(),
                Optional.empty(),
                false,
                Set.of(
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2026, 12, 30),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 12, 27)));
        // Due 6 January 2027 as it is; three working days fewer until then, and the 27th is a Sunday anyhow: 11
        // January, a Monday.
        assertThat(supposed(closed).dueOn()).contains(day("2027-01-11"));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_DISCUSSION, 2026-10-20",
        "LAST_DISCUSSION, 2026-11-03",
        "ENQUIRY, 2026-10-27",
    })
    void aConferenceCanBeCountedFromAnotherDiscussion(StartRule rule, String startedOn) {
        story.decided("2026-10-19", story.referral("2026-10-19"), ReferralOutcome.ASSESSMENT);
        story.discussion("2026-10-20");
        EntryId enquiry = story.enquiry("2026-10-27", story.discussion("2026-10-26"));
        story.discussion("2026-11-03");
        story.conference("2026-11-12", enquiry);
        story.discussion("2026-11-20");
        assertThat(supposed(start(rule, SECTION_47_TO_CONFERENCE)).startedOn()).isEqualTo(day(startedOn));
    }

    @Test
    void aDiscussionThatBeganAnEarlierEnquiryIsNotTheFirstOfALaterOne() {
        story.decided("2026-09-01", story.referral("2026-09-01"), ReferralOutcome.ASSESSMENT);
        EntryId first = story.enquiry("2026-09-02", story.discussion("2026-09-02"));
        story.notRequired("2026-09-10", first);
        story.discussion("2026-10-22");
        story.enquiry("2026-10-26", story.discussion("2026-10-26"));
        assertThat(TIMELINESS
                        .supposing(start(StartRule.FIRST_DISCUSSION, SECTION_47_TO_CONFERENCE))
                        .knownAt(story.history(), london("2030-01-01T12:00"))
                        .clocks())
                .filteredOn(clock -> clock.timescale() == SECTION_47_TO_CONFERENCE)
                .extracting(CaseClock::startedOn)
                .containsExactly(day("2026-09-02"), day("2026-10-22"));
    }

    @Test
    void theDiscussionThatAnotherEnquiryNamesIsNotTheFirstThoughThatEnquiryIsDatedLater() {
        story.decided("2026-02-27", story.referral("2026-02-27"), ReferralOutcome.ASSESSMENT);
        story.enquiry("2026-03-12", story.discussion("2026-03-01"));
        EntryId second = story.enquiry("2026-03-10", story.discussion("2026-03-10"));
        assertThat(TIMELINESS
                        .supposing(start(StartRule.FIRST_DISCUSSION, SECTION_47_TO_CONFERENCE))
                        .knownAt(story.history(), london("2030-01-01T12:00"))
                        .clocks())
                .filteredOn(clock -> clock.startEntry().equals(second))
                .filteredOn(clock -> clock.timescale() == SECTION_47_TO_CONFERENCE)
                .extracting(CaseClock::startedOn)
                .containsExactly(day("2026-03-10"));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTANCE, 2026-10-28", "OWN_START, 2026-11-02"})
    void anAssessmentCanBeCountedFromItsAcceptanceOrItsOwnStart(StartRule rule, String startedOn) {
        story.decided("2026-10-28", story.referral("2026-10-26"), ReferralOutcome.ASSESSMENT);
        story.assessmentStarted("2026-11-02");
        assertThat(story.clock(ASSESSMENT).startedOn()).isEqualTo(day("2026-10-26"));
        assertThat(supposed(start(rule, ASSESSMENT)).startedOn()).isEqualTo(day(startedOn));
    }

    @Test
    void supposingWhatIsSoAlreadyChangesNothing() {
        Histories.each((history, random) -> {
            var moment = Histories.any(Histories.moments(history), random);
            assertThat(TIMELINESS
                            .supposing(limit(SECTION_47_TO_CONFERENCE, "15 working days"))
                            .knownAt(history, moment))
                    .isEqualTo(TIMELINESS.knownAt(history, moment));
        });
    }
}
