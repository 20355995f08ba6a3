package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.TODAY;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Timescales;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a manager would see on the pages on Monday 16 November 2026, by the engine. */
class ThisMorningTest {

    private static final Instant NOW = Instant.parse("2026-11-16T06:00:00Z");

    private record Child(DemoCase told, CaseFigures figures) {}

    private static final List<Child> CHILDREN = children();

    @Test
    void every_state_of_a_clock_can_be_seen() {
        assertThat(clocks(clock -> true).map(ThisMorningTest::state))
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
                        .map(ThisMorningTest::state)
                        .filter(ClockState.DISORDERED::equals)
                        .count())
                .isBetween(3L, 20L);
        assertThat(conferences()
                        .map(ThisMorningTest::state)
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
                    .filter(clock -> clock.timescale() != TimescaleKey.ASSESSMENT_FROM_START)
                    .collect(groupingBy(ThisMorningTest::state, counting()));
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

    private static List<Child> children() {
        var timeliness = new Timeliness(
                Timescales.read(file("timescales.csv")), BankHolidays.read(file("bank-holidays-england.csv")));
        return CASES.stream()
                .map(told -> new Child(told, timeliness.knownAt(history(told), NOW)))
                .toList();
    }

    private static Reader file(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream(name)), StandardCharsets.UTF_8);
    }

    private static CaseHistory history(DemoCase told) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Dictation dictation : told.dictations()) {
            entries.add(new HistoryEntry(
                    entries.size() + 1L,
                    dictation.event(),
                    dictation.recording().recordedAt(),
                    dictation.recording().sourceKind()));
        }
        return new CaseHistory("999", entries);
    }

    private static Stream<CaseClock> clocks(Predicate<CaseClock> which) {
        return CHILDREN.stream()
                .flatMap(child -> child.figures().clocks().stream())
                .filter(which);
    }

    private static Stream<CaseClock> conferences() {
        return clocks(clock -> clock.timescale() == TimescaleKey.SECTION_47_TO_CONFERENCE);
    }

    private static ClockState state(CaseClock clock) {
        return clock.stateAt(TODAY, ENGLAND);
    }

    private static List<Spell> spells(SpellKind kind) {
        return CHILDREN.stream()
                .flatMap(child -> child.figures().spells().stream())
                .filter(spell -> spell.kind() == kind && spell.covers(TODAY))
                .toList();
    }

    private static Optional<String> team(Child child) {
        return child.figures().spells().stream()
                .filter(spell -> spell.kind() == SpellKind.HELD && spell.covers(TODAY))
                .findFirst()
                .flatMap(Spell::who);
    }
}
