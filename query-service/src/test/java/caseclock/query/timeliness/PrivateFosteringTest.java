package caseclock.query.timeliness;

import static caseclock.query.timeliness.TimescaleKey.PRIVATE_FOSTERING_FIRST_VISIT;
import static caseclock.query.timeliness.TimescaleKey.PRIVATE_FOSTERING_LATER_VISIT;
import static caseclock.query.timeliness.TimescaleKey.PRIVATE_FOSTERING_OVERSIGHT;
import static caseclock.query.timeliness.TimescaleKey.PRIVATE_FOSTERING_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.OversightSubject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivateFosteringTest {

    private final Away away = new Away();

    @Test
    void case_32_the_first_visit_is_due_seven_working_days_after_the_council_became_aware() {
        // Wednesday 1 April 2026 + 7: 2 (1), Easter, 7-10 (5), 13 and 14 (7).
        away.notified("2026-04-01");
        away.seen("2026-04-14");
        assertThat(away.runs(PRIVATE_FOSTERING_FIRST_VISIT))
                .containsExactly("2026-04-01 due 2026-04-14 stopped 2026-04-14");
        assertThat(away.clock(PRIVATE_FOSTERING_FIRST_VISIT).elapsed()).hasValue(7);
    }

    @Test
    void in_the_first_year_every_six_weeks_and_then_every_twelve() {
        away.notified("2025-04-01");
        away.seen("2025-04-03");
        away.seen("2026-03-31");
        away.seen("2026-04-01");
        // 1 April 2026 + 84: 29 to 30 April, 60 to 31 May, 84 on 24 June. A late visit restarts the weeks from its own
        // day.
        assertThat(away.runs(PRIVATE_FOSTERING_VISIT))
                .containsExactly(
                        "2025-04-03 due 2025-05-15 stopped 2026-03-31", "2026-03-31 due 2026-05-12 stopped 2026-04-01");
        assertThat(away.runs(PRIVATE_FOSTERING_LATER_VISIT)).containsExactly("2026-04-01 due 2026-06-24");
    }

    @Test
    void case_30_a_child_who_was_not_seen_was_not_visited() {
        away.notified("2026-04-01");
        away.visit("2026-04-08", Optional.of(false));
        away.visit("2026-04-09", Optional.empty());
        assertThat(away.runs(PRIVATE_FOSTERING_FIRST_VISIT)).containsExactly("2026-04-01 due 2026-04-14");
    }

    @Test
    void a_manager_looks_at_it_every_month() {
        away.notified("2026-01-31");
        away.oversight("2026-02-10", OversightSubject.OTHER);
        away.oversight("2026-03-02", OversightSubject.PRIVATE_FOSTERING);
        assertThat(away.runs(PRIVATE_FOSTERING_OVERSIGHT))
                .as("months end with the month; looking at something else does not count")
                .containsExactly("2026-01-31 due 2026-02-28 stopped 2026-03-02", "2026-03-02 due 2026-04-02");
    }

    @Test
    void a_look_on_the_day_of_the_notification_is_not_yet_the_first() {
        away.notified("2026-01-31");
        away.oversight("2026-01-31", OversightSubject.PRIVATE_FOSTERING);
        assertThat(away.runs(PRIVATE_FOSTERING_OVERSIGHT)).containsExactly("2026-01-31 due 2026-02-28");
    }

    @Test
    void all_of_it_ends_with_the_arrangement() {
        EntryId arrangement = away.notified("2026-04-01");
        away.seen("2026-04-08");
        away.fosteringEnded("2026-04-20", arrangement);
        away.seen("2026-04-21");
        assertThat(away.runs(PRIVATE_FOSTERING_VISIT))
                .containsExactly("2026-04-08 due 2026-05-20 PRIVATE_FOSTERING_ENDED 2026-04-20");
        assertThat(away.runs(PRIVATE_FOSTERING_OVERSIGHT))
                .containsExactly("2026-04-01 due 2026-05-01 PRIVATE_FOSTERING_ENDED 2026-04-20");
        assertThat(away.story.days(SpellKind.PRIVATELY_FOSTERED)).containsExactly("2026-04-01 to 2026-04-20");
    }

    @Test
    void closing_the_case_ends_none_of_it() {
        away.notified("2026-04-01");
        away.story.closed("2026-04-20");
        assertThat(away.runs(PRIVATE_FOSTERING_FIRST_VISIT)).containsExactly("2026-04-01 due 2026-04-14");
        assertThat(away.runs(PRIVATE_FOSTERING_OVERSIGHT)).containsExactly("2026-04-01 due 2026-05-01");
        assertThat(away.story.days(SpellKind.PRIVATELY_FOSTERED)).containsExactly("2026-04-01 to ever");
    }

    @Test
    void a_second_notification_resets_nothing() {
        away.notified("2026-04-01");
        EntryId second = away.notified("2026-04-10");
        away.seen("2026-04-16");
        assertThat(away.runs(PRIVATE_FOSTERING_FIRST_VISIT))
                .containsExactly(
                        "2026-04-01 due 2026-04-14 stopped 2026-04-16", "2026-04-10 due 2026-04-21 stopped 2026-04-16");
        assertThat(away.runs(PRIVATE_FOSTERING_VISIT))
                .as("one child, one next visit")
                .containsExactly("2026-04-16 due 2026-05-28");
        away.fosteringEnded("2026-05-01", second);
        assertThat(away.runs(PRIVATE_FOSTERING_OVERSIGHT))
                .as("the end of the later arrangement ends both")
                .containsExactly(
                        "2026-04-01 due 2026-05-01 PRIVATE_FOSTERING_ENDED 2026-05-01",
                        "2026-04-10 due 2026-05-10 PRIVATE_FOSTERING_ENDED 2026-05-01");
        assertThat(away.story.days(SpellKind.PRIVATELY_FOSTERED))
                .containsExactly("2026-04-01 to 2026-04-10", "2026-04-10 to 2026-05-01");
    }

    @Test
    void the_end_of_an_earlier_arrangement_leaves_the_later_alone() {
        EntryId first = away.notified("2026-04-01");
        away.notified("2026-04-10");
        away.fosteringEnded("2026-04-13", first);
        assertThat(away.runs(PRIVATE_FOSTERING_FIRST_VISIT))
                .containsExactly(
                        "2026-04-01 due 2026-04-14 PRIVATE_FOSTERING_ENDED 2026-04-13", "2026-04-10 due 2026-04-21");
    }

    @Test
    void an_end_before_the_notification_is_disordered_and_that_of_one_nobody_recorded_is_unknown() {
        EntryId arrangement = away.notified("2026-04-01");
        away.fosteringEnded("2026-03-01", arrangement);
        assertThat(away.state(PRIVATE_FOSTERING_FIRST_VISIT, "2026-04-01")).isEqualTo(ClockState.DISORDERED);
        assertThat(away.state(PRIVATE_FOSTERING_OVERSIGHT, "2026-04-01")).isEqualTo(ClockState.DISORDERED);
        EntryId end = away.fosteringEnded("2026-05-01", away.story.neverRecorded());
        assertThat(away.clocks(PRIVATE_FOSTERING_FIRST_VISIT)).last().satisfies(clock -> {
            assertThat(clock.startEntry()).isEqualTo(end);
            assertThat(clock.flaw()).map(CaseClock.Flaw::kind).contains(CaseClock.Flaw.Kind.UNKNOWN);
        });
    }
}
