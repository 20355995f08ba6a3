package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.london;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a council may count as allocated besides an accountable worker. */
class AllocationPolicyTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "false, false, '2026-10-05 to 2026-10-19, 2026-10-26 to ever'",
        "true, false, '2026-10-05 to 2026-10-12, 2026-11-02 to ever'",
        "false, true, 2026-10-05 to 2026-10-07",
        "true, true, 2026-10-05 to 2026-10-07"
    })
    void a_case_waits_for_whoever_counts(boolean duty, boolean team, String waits) {
        story.referral("2026-10-05");
        story.transferred("2026-10-07", "East");
        EntryId cover = story.allocated("2026-10-12", "W9", AllocationRole.DUTY_COVER, "East");
        EntryId worker = story.allocated("2026-10-19", "W1");
        story.allocationEnded("2026-10-26", worker);
        story.allocationEnded("2026-11-02", cover);
        assertThat(String.join(", ", waits(new AllocationPolicy(duty, team)))).isEqualTo(waits);
    }

    @Test
    void a_wait_begins_when_the_last_of_several_gives_the_case_up() {
        story.referral("2026-10-05");
        story.allocated("2026-10-05", "W1");
        EntryId cover = story.allocated("2026-10-12", "W9", AllocationRole.DUTY_COVER, "Duty");
        story.allocationEnded("2026-10-19", cover);
        assertThat(waits(new AllocationPolicy(true, false)))
                .as("the worker still has it")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FAMILY_HELP_LEAD", "CHILD_PROTECTION_LEAD"})
    void other_roles_never_count(AllocationRole role) {
        story.referral("2026-10-05");
        story.add(new CaseAllocated(story.neverRecorded(), Happened.parse("2026-10-06"), "W1", role, Optional.empty()));
        assertThat(waits(new AllocationPolicy(true, true))).containsExactly("2026-10-05 to ever");
    }

    @Test
    void the_allocation_clock_stops_with_whoever_counts() {
        story.referral("2026-10-05");
        EntryId team = story.transferred("2026-10-07", "East");
        assertThat(figures(new AllocationPolicy(false, true)).clocks())
                .filteredOn(clock -> clock.timescale() == TimescaleKey.ALLOCATION)
                .extracting(clock -> clock.stop().orElseThrow().entry())
                .containsExactly(team);
    }

    @Test
    void another_policy_is_another_set_of_rules() {
        var strict = new Timeliness(England.TIMESCALES, England.BANK_HOLIDAYS);
        assertThat(with(new AllocationPolicy(false, false)).rules()).isEqualTo(strict.rules());
        assertThat(with(new AllocationPolicy(true, false)).rules()).isNotEqualTo(strict.rules());
        assertThat(with(new AllocationPolicy(false, true)).rules()).isNotEqualTo(strict.rules());
    }

    private List<String> waits(AllocationPolicy policy) {
        return figures(policy).spells().stream()
                .filter(spell -> spell.kind() == SpellKind.UNALLOCATED)
                .map(Story::days)
                .toList();
    }

    private CaseFigures figures(AllocationPolicy policy) {
        return with(policy).knownAt(story.history(), london("2026-12-01T12:00"));
    }

    private static Timeliness with(AllocationPolicy policy) {
        return new Timeliness(England.TIMESCALES, England.BANK_HOLIDAYS, policy);
    }
}
