package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.CORE_GROUP;
import static caseclock.query.timeliness.TimescaleKey.FIRST_REVIEW_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT_ENQUIRY;
import static caseclock.query.timeliness.TimescaleKey.PROTECTION_PLAN_VISIT;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_TO_STRATEGY_DISCUSSION;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Flaw;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where no source can say that something was done, nobody is told that it was not. */
class SilentSourcesTest {

    private static final Set<TimescaleKey> NOT_IN_A_CENSUS = EnumSet.of(
            CORE_GROUP, INITIAL_VISIT, INITIAL_VISIT_ENQUIRY, PROTECTION_PLAN_VISIT, REFERRAL_TO_STRATEGY_DISCUSSION);

    private final Story story = new Story();

    @Test
    void a_case_known_from_a_census_alone_is_never_overdue_for_what_a_census_does_not_tell() {
        story.fromCensus().referral("2026-01-05");
        story.planStarted("2026-02-02", story.conference("2026-02-02"));
        assertThat(story.figures().clocks())
                .filteredOn(clock -> NOT_IN_A_CENSUS.contains(clock.timescale()))
                .hasSize(4)
                .allSatisfy(clock ->
                        assertThat(clock.stateAt(day("2026-11-20"), CALENDAR)).isEqualTo(ClockState.UNKNOWN));
        assertThat(sentence(PROTECTION_PLAN_VISIT)).isEqualTo("None of this case's sources records visits.");
        assertThat(sentence(CORE_GROUP)).isEqualTo("None of this case's sources records core groups.");
    }

    @Test
    void what_it_does_tell_is_judged_as_ever() {
        story.fromCensus().enquiry("2026-02-02");
        story.planStarted("2026-03-02");
        assertThat(List.of(story.clock(SECTION_47_TO_CONFERENCE), story.clock(FIRST_REVIEW_CONFERENCE)))
                .allSatisfy(clock ->
                        assertThat(clock.stateAt(day("2026-11-20"), CALENDAR)).isEqualTo(ClockState.OVERDUE));
    }

    @Test
    void one_entry_of_a_source_that_could_tell_is_enough_and_its_withdrawal_takes_that_back() {
        story.fromCensus().recordedAt("2026-02-03T12:00").planStarted("2026-02-02");
        EntryId team = story.fromApi().recordedAt("2026-02-04T12:00").transferred("2026-02-02", "East");
        story.recordedAt("2026-02-05T12:00").withdraw(team);
        assertThat(visitsKnownAt("2026-02-03T12:00")).containsExactly(true);
        assertThat(visitsKnownAt("2026-02-04T12:00")).containsExactly(false);
        assertThat(visitsKnownAt("2026-02-05T12:00")).containsExactly(true);
    }

    @Test
    void one_entry_typed_years_later_does_not_make_the_silence_before_it_overdue() {
        story.fromCensus().planStarted("2024-04-22");
        story.fromApi().transferred("2026-11-02", "East");
        assertThat(sentence(PROTECTION_PLAN_VISIT))
                .isEqualTo("None of this case's sources recorded visits when this clock started.");
        assertThat(story.clock(CORE_GROUP).stateAt(day("2026-11-20"), CALENDAR)).isEqualTo(ClockState.UNKNOWN);
    }

    @Test
    void what_starts_on_the_first_day_of_which_something_is_told_or_later_is_judged() {
        story.fromCensus().planStarted("2024-04-22");
        story.fromApi().childSeen("2026-11-02");
        // Monday 2 November and ten working days: 16 November.
        assertThat(story.clocks(PROTECTION_PLAN_VISIT))
                .extracting(CaseClock::startedOn, clock -> clock.stateAt(day("2026-11-17"), CALENDAR))
                .containsExactly(
                        tuple(day("2024-04-22"), ClockState.UNKNOWN), tuple(day("2026-11-02"), ClockState.OVERDUE));
    }

    private List<Boolean> visitsKnownAt(String moment) {
        return story.figuresKnownAt(moment).clocks().stream()
                .filter(clock -> clock.timescale() == PROTECTION_PLAN_VISIT)
                .map(clock -> clock.flaw().isPresent())
                .toList();
    }

    private String sentence(TimescaleKey timescale) {
        return story.clock(timescale).flaw().map(Flaw::sentence).orElseThrow();
    }
}
