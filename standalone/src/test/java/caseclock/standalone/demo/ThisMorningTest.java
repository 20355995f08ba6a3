package caseclock.standalone.demo;

import static caseclock.standalone.demo.ThisMorning.CHILDREN;
import static caseclock.standalone.demo.ThisMorning.clocks;
import static caseclock.standalone.demo.ThisMorning.state;
import static caseclock.standalone.demo.ThisMorning.team;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.TODAY;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.TimescaleKey;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a manager would see on the pages on Monday 16 November 2026, by the engine. */
class ThisMorningTest {

    /** Steps of the process; visits and supervision come round again and again, and are many. */
    private static final Set<TimescaleKey> STEPS = EnumSet.of(
            TimescaleKey.REFERRAL_DECISION,
            TimescaleKey.ASSESSMENT,
            TimescaleKey.SECTION_47_TO_CONFERENCE,
            TimescaleKey.TRANSFER_IN_CONFERENCE,
            TimescaleKey.FIRST_REVIEW_CONFERENCE,
            TimescaleKey.LATER_REVIEW_CONFERENCE,
            TimescaleKey.CORE_GROUP);

    @Test
    void every_state_of_a_clock_can_be_seen() {
        assertThat(clocks(clock -> true).map(ThisMorning::state))
                .contains(
                        ClockState.RUNNING,
                        ClockState.DUE_SOON,
                        ClockState.BOOKED_LATE,
                        ClockState.OVERDUE,
                        ClockState.FINISHED_IN_TIME,
                        ClockState.FINISHED_LATE,
                        ClockState.CANCELLED,
                        ClockState.UNKNOWN,
                        ClockState.DISORDERED);
    }

    @Test
    void few_clocks_are_disordered_or_unknown() {
        assertThat(conferences()
                        .map(ThisMorning::state)
                        .filter(ClockState.DISORDERED::equals)
                        .count())
                .isBetween(3L, 20L);
        assertThat(conferences()
                        .map(ThisMorning::state)
                        .filter(ClockState.UNKNOWN::equals)
                        .count())
                .isBetween(5L, 40L);
    }

    @Test
    void a_team_has_a_believable_handful_of_work_overdue_and_due() {
        for (Team team : Team.AREAS) {
            Map<ClockState, Long> states = CHILDREN.stream()
                    .filter(child -> team(child).equals(Optional.of(team.title())))
                    .flatMap(child -> child.figures().clocks().stream())
                    .filter(clock -> STEPS.contains(clock.timescale()))
                    .collect(groupingBy(ThisMorning::state, counting()));
            assertThat(states.get(ClockState.OVERDUE)).as(team.title()).isBetween(1L, 20L);
            assertThat(states.get(ClockState.DUE_SOON)).as(team.title()).isBetween(1L, 25L);
            assertThat(states.get(ClockState.RUNNING)).as(team.title()).isBetween(50L, 300L);
        }
    }

    @Test
    void no_open_clock_is_overdue_for_longer_than_four_months() {
        assertThat(clocks(clock -> state(clock) == ClockState.OVERDUE))
                .allMatch(clock -> ENGLAND.elapsed(clock.dueOn().orElseThrow(), TODAY) <= 80);
    }

    @Test
    void about_as_many_children_are_open_as_in_a_council_of_that_size() {
        assertThat(spells(SpellKind.OPEN)).hasSizeBetween(1_900, 2_800);
        assertThat(spells(SpellKind.ON_PLAN)).hasSizeBetween(360, 450);
    }

    @Test
    void a_few_children_have_no_worker_some_for_weeks() {
        List<Integer> waits = spells(SpellKind.UNALLOCATED).stream()
                .map(spell -> ENGLAND.elapsed(spell.from(), TODAY))
                .toList();
        assertThat(waits).hasSizeBetween(8, 40);
        assertThat(waits)
                .anyMatch(days -> days <= 2)
                .anyMatch(days -> days >= 5)
                .allMatch(days -> days <= 40);
    }

    @Test
    void workers_have_about_fifteen_children_and_a_few_over_twenty() {
        Collection<Long> caseloads = spells(SpellKind.ALLOCATED).stream()
                .filter(spell -> spell.role().equals(Optional.of(AllocationRole.ACCOUNTABLE_WORKER)))
                .collect(groupingBy(spell -> spell.who().orElseThrow(), counting()))
                .values();
        assertThat(caseloads).hasSizeBetween(115, 140);
        assertThat(caseloads.stream().mapToLong(Long::longValue).average().orElseThrow())
                .isBetween(13.5, 17.5);
        assertThat(caseloads.stream().filter(children -> children > 20)).hasSizeBetween(2, 30);
        assertThat(caseloads).allMatch(children -> children <= 40);
    }

    private static Stream<CaseClock> conferences() {
        return clocks(clock -> clock.timescale() == TimescaleKey.SECTION_47_TO_CONFERENCE);
    }

    private static List<Spell> spells(SpellKind kind) {
        return CHILDREN.stream()
                .flatMap(child -> child.figures().spells().stream())
                .filter(spell -> spell.kind() == kind && spell.covers(TODAY))
                .toList();
    }
}
