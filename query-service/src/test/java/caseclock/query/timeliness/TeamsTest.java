package caseclock.query.timeliness;

import static caseclock.query.timeliness.SpellKind.HELD;
import static caseclock.query.timeliness.TimescaleKey.ASSESSMENT;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_DECISION;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsTest {

    private final Story story = new Story();

    @Test
    void a_team_holds_the_case_from_an_allocation_or_a_transfer_until_the_next_or_closure() {
        story.transferred("2026-10-05", "Front door");
        story.allocated("2026-10-12", "W1", AllocationRole.ACCOUNTABLE_WORKER, "East");
        story.allocated("2026-10-19", "W2", AllocationRole.ACCOUNTABLE_WORKER, "East");
        story.closed("2026-11-02");
        assertThat(held()).containsExactly("Front door 2026-10-05 to 2026-10-12", "East 2026-10-12 to 2026-11-02");
    }

    @Test
    void an_allocation_without_a_team_changes_no_team() {
        story.transferred("2026-10-05", "East");
        story.allocated("2026-10-12", "W1");
        assertThat(held()).containsExactly("East 2026-10-05 to ever");
    }

    @Test
    void the_end_of_an_allocation_leaves_the_case_with_its_team() {
        story.allocationEnded(
                "2026-10-12", story.allocated("2026-10-05", "W1", AllocationRole.ACCOUNTABLE_WORKER, "East"));
        assertThat(held()).containsExactly("East 2026-10-05 to ever");
    }

    @Test
    void the_team_that_has_it_at_the_end_of_a_day_has_it_for_that_day() {
        story.transferred("2026-10-05T09:00", "Front door");
        story.transferred("2026-10-05T15:00", "East");
        assertThat(held()).containsExactly("East 2026-10-05 to ever");
    }

    @Test
    void a_clock_names_the_teams_of_its_start_its_stop_and_its_due_day() {
        story.transferred("2026-10-05", "Assessment");
        EntryId enquiry = story.enquiry("2026-10-26");
        story.transferred("2026-11-09", "Safeguarding");
        story.conference("2026-11-13", enquiry);
        story.transferred("2026-11-16", "Long term");
        CaseClock clock = story.clock(SECTION_47_TO_CONFERENCE);
        assertThat(clock.teamAtStart()).contains("Assessment");
        assertThat(clock.teamAtStop()).contains("Safeguarding");
        assertThat(clock.teamAtDue()).as("due on 16 November").contains("Long term");
    }

    @Test
    void where_no_team_was_recorded_there_is_none() {
        story.referral("2026-10-05");
        story.transferred("2026-10-12", "East");
        CaseClock clock = story.clock(REFERRAL_DECISION);
        assertThat(clock.teamAtStart()).isEmpty();
        assertThat(clock.teamAtStop()).as("not stopped").isEmpty();
        assertThat(clock.teamAtDue()).as("due on the 6th").isEmpty();
    }

    @Test
    void work_finished_on_the_day_of_closure_and_due_after_it_belongs_to_the_team_that_had_the_case_last() {
        story.referral("2026-10-05");
        story.transferred("2026-10-05", "East");
        story.assessmentAuthorised("2026-10-30", story.assessmentStarted("2026-10-06"));
        story.closed("2026-10-30");
        CaseClock clock = story.clock(ASSESSMENT);
        assertThat(clock.teamAtStop()).contains("East");
        assertThat(clock.teamAtDue()).contains("East");
    }

    @Test
    void so_does_work_finished_later_than_that() {
        story.referral("2026-10-05");
        story.transferred("2026-10-05", "East");
        EntryId assessment = story.assessmentStarted("2026-10-06");
        story.closed("2026-10-30");
        story.assessmentAuthorised("2026-11-02", assessment);
        assertThat(story.clock(ASSESSMENT).teamAtStop()).contains("East");
    }

    @Test
    void a_team_that_gave_the_case_up_before_the_clock_started_has_no_part_in_it() {
        story.transferred("2026-01-05", "East");
        story.closed("2026-03-02");
        story.referral("2026-10-05");
        assertThat(story.clock(REFERRAL_DECISION).teamAtStart()).isEmpty();
        assertThat(story.clock(REFERRAL_DECISION).teamAtDue()).isEmpty();
    }

    private List<String> held() {
        return story.spells(HELD).stream()
                .map(spell -> spell.who().orElseThrow() + " " + Story.days(spell))
                .toList();
    }
}
