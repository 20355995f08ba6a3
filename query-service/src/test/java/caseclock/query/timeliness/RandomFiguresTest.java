package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.BANK_HOLIDAYS;
import static caseclock.query.timeliness.Histories.any;
import static caseclock.query.timeliness.Histories.each;
import static caseclock.query.timeliness.Histories.moments;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for the figures of any history as known at any moment. */
class RandomFiguresTest {

    private static final Timeliness TIMELINESS = new Timeliness(England.CHANGING, BANK_HOLIDAYS);

    /** Line 7 of timeliness.md section 7, with the rows of the table in section 3 written out once more, each on its own. */
    @Test
    void line_7_every_clock_is_exactly_one_of_the_states_at_every_day() {
        eachFigures((figures, calendar) -> {
            for (CaseClock clock : figures.clocks()) {
                for (LocalDate day : interestingDays(clock)) {
                    Set<ClockState> rows = rowsThatHold(clock, day, calendar);
                    assertThat(rows).as("%s as at %s", clock, day).hasSize(1);
                    assertThat(clock.stateAt(day, calendar))
                            .isEqualTo(rows.iterator().next());
                }
            }
        });
    }

    private static List<LocalDate> interestingDays(CaseClock clock) {
        var days = new TreeSet<LocalDate>(Set.of(clock.startedOn()));
        clock.dueOn().ifPresent(days::add);
        clock.stop().ifPresent(stop -> days.add(stop.on()));
        clock.cancellation().ifPresent(given -> days.add(given.on()));
        clock.bookings().forEach(booking -> days.add(booking.madeOn()));
        return days.stream()
                .flatMap(day -> Stream.of(-8, -7, -6, -5, -4, -1, 0, 1).map(day::plusDays))
                .toList();
    }

    private static Set<ClockState> rowsThatHold(CaseClock clock, LocalDate d, WorkingCalendar calendar) {
        boolean started = !clock.startedOn().isAfter(d);
        boolean flawed = clock.flaw().isPresent();
        boolean stopped = clock.stop().filter(stop -> !stop.on().isAfter(d)).isPresent();
        boolean cancelled =
                clock.cancellation().filter(given -> !given.on().isAfter(d)).isPresent();
        boolean limited = clock.dueOn().isPresent();
        LocalDate due = clock.dueOn().orElse(d);
        boolean inTime = limited && stopped && stoppedInTime(clock, due);
        boolean runs = started && !flawed && !stopped && !cancelled;
        boolean late = runs
                && limited
                && clock.bookedFor(d).filter(day -> day.isAfter(due)).isPresent();
        long left = runs && limited && !d.isAfter(due)
                ? d.datesUntil(due.plusDays(1)).filter(calendar::isWorkingDay).count()
                : -1;
        var rows = EnumSet.noneOf(ClockState.class);
        add(rows, ClockState.NOT_YET, !started);
        add(rows, ClockState.UNKNOWN, started && flawed && clock.flaw().get().kind() == CaseClock.Flaw.Kind.UNKNOWN);
        add(
                rows,
                ClockState.DISORDERED,
                started && flawed && clock.flaw().get().kind() == CaseClock.Flaw.Kind.DISORDERED);
        add(rows, ClockState.FINISHED_IN_TIME, started && !flawed && stopped && inTime);
        add(rows, ClockState.FINISHED_LATE, started && !flawed && stopped && limited && !inTime);
        add(rows, ClockState.FINISHED, started && !flawed && stopped && !limited);
        add(rows, ClockState.CANCELLED, started && !flawed && !stopped && cancelled);
        add(rows, ClockState.OVERDUE, runs && d.isAfter(due));
        add(rows, ClockState.BOOKED_LATE, late && !d.isAfter(due));
        add(rows, ClockState.DUE_SOON, runs && !late && left >= 0 && left <= 5);
        add(rows, ClockState.RUNNING, runs && !late && (left > 5 || !limited));
        return rows;
    }

    /** To the moment where the limit is in hours, to the day otherwise. */
    private static boolean stoppedInTime(CaseClock clock, LocalDate due) {
        CaseClock.Stop stop = clock.stop().orElseThrow();
        return clock.dueAt().isPresent()
                ? !stop.at().orElseThrow().isAfter(clock.dueAt().get())
                : !stop.on().isAfter(due);
    }

    private static void add(Set<ClockState> rows, ClockState state, boolean holds) {
        if (holds) {
            rows.add(state);
        }
    }

    @Test
    void a_flawed_clock_has_no_due_day_and_any_other_has_one_if_it_has_a_limit() {
        eachFigures((figures, calendar) -> assertThat(figures.clocks())
                .allSatisfy(clock -> assertThat(clock.dueOn().isPresent())
                        .isEqualTo(clock.flaw().isEmpty() && hasLimit(clock))));
    }

    private static boolean hasLimit(CaseClock clock) {
        return switch (clock.timescale()) {
            case REFERRAL_TO_STRATEGY_DISCUSSION -> false;
            case LATER_REVIEW_CONFERENCE -> clock.ruleInForceFrom().getYear() != 2022;
            default -> true;
        };
    }

    @Test
    void no_two_clocks_have_one_identity() {
        eachFigures((figures, calendar) -> assertThat(figures.clocks())
                .extracting(clock -> clock.timescale() + " " + clock.startEntry())
                .doesNotHaveDuplicates());
    }

    @Test
    void no_two_spells_begin_with_one_entry_on_one_day() {
        eachFigures((figures, calendar) -> assertThat(figures.spells())
                .extracting(spell -> spell.kind() + " " + spell.startEntry() + " " + spell.from())
                .doesNotHaveDuplicates());
    }

    @Test
    void elapsed_days_are_those_that_counting_one_by_one_gives() {
        eachFigures((figures, calendar) -> figures.clocks()
                .forEach(clock -> clock.elapsed().ifPresent(elapsed -> {
                    LocalDate from = clock.startedOn();
                    LocalDate to = clock.stop().orElseThrow().on();
                    LocalDate first = from.isBefore(to) ? from : to;
                    LocalDate last = from.isBefore(to) ? to : from;
                    long counted = first.plusDays(1)
                            .datesUntil(last.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count();
                    assertThat(elapsed).isEqualTo((int) (from.isBefore(to) ? counted : -counted));
                })));
    }

    @Test
    void spells_last_and_those_of_one_sort_do_not_overlap() {
        eachFigures((figures, calendar) -> {
            assertThat(figures.spells())
                    .allSatisfy(spell -> assertThat(
                                    spell.until().map(spell.from()::isBefore).orElse(true))
                            .isTrue());
            for (Spell one : figures.spells()) {
                assertThat(figures.spells())
                        .filteredOn(other -> other != one
                                && other.kind() == one.kind()
                                && other.role().equals(one.role()))
                        .filteredOn(other -> other.kind() != SpellKind.ON_PLAN)
                        .noneMatch(other -> other.covers(one.from()));
            }
        });
    }

    @Test
    void on_every_day_an_open_case_is_allocated_or_unallocated_or_not_known_and_a_closed_one_is_no_gap() {
        eachFigures((figures, calendar) -> {
            for (LocalDate day : daysAround(figures.spells())) {
                boolean open = covered(figures, day, SpellKind.OPEN, Optional.empty());
                boolean allocated =
                        covered(figures, day, SpellKind.ALLOCATED, Optional.of(AllocationRole.ACCOUNTABLE_WORKER));
                boolean gap = covered(figures, day, SpellKind.UNALLOCATED, Optional.empty());
                boolean notKnown = covered(figures, day, SpellKind.ALLOCATION_NOT_KNOWN, Optional.empty());
                assertThat(gap || notKnown).as("%s", day).isEqualTo(open && (notKnown || !allocated));
                assertThat(gap && notKnown).isFalse();
            }
        });
    }

    private static List<LocalDate> daysAround(List<Spell> spells) {
        return spells.stream()
                .flatMap(spell -> Stream.concat(Stream.of(spell.from()), spell.until().stream()))
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .distinct()
                .toList();
    }

    private static boolean covered(CaseFigures figures, LocalDate day, SpellKind kind, Optional<AllocationRole> role) {
        return figures.spells().stream()
                .anyMatch(spell -> spell.kind() == kind && spell.role().equals(role) && spell.covers(day));
    }

    /** Whatever is recorded, no child drops out of sight: every start has its clock, and every end ends one. */
    @Test
    void nothing_that_starts_or_stops_a_clock_is_lost() {
        each((history, random) -> {
            Instant moment = any(moments(history), random);
            List<Fact> facts = history.factsKnownAt(moment).inOrder();
            List<CaseClock> clocks = TIMELINESS.knownAt(history, moment).clocks();
            facts.forEach(fact -> {
                switch (fact) {
                    case ReferralReceived _ -> assertStarts(fact, TimescaleKey.REFERRAL_DECISION, clocks);
                    case AssessmentStarted _ -> assertStarts(fact, TimescaleKey.ASSESSMENT_FROM_START, clocks);
                    case Section47EnquiryStarted _ -> assertStarts(fact, TimescaleKey.SECTION_47_TO_CONFERENCE, clocks);
                    default -> {}
                }
            });
            assertPlansAreReviewed(facts, clocks);
            assertConferencesEndSomething(facts, clocks);
        });
    }

    private static void assertStarts(Fact fact, TimescaleKey timescale, List<CaseClock> clocks) {
        assertThat(clocks)
                .filteredOn(clock ->
                        clock.timescale() == timescale && clock.startEntry().equals(fact.entryId()))
                .as("%s", fact)
                .hasSize(1);
    }

    private static void assertPlansAreReviewed(List<Fact> facts, List<CaseClock> clocks) {
        long plans =
                facts.stream().filter(ProtectionPlanStarted.class::isInstance).count();
        assertThat(clocks.stream()
                        .filter(clock -> clock.timescale() == TimescaleKey.FIRST_REVIEW_CONFERENCE)
                        .count())
                .isGreaterThanOrEqualTo(plans);
    }

    private static void assertConferencesEndSomething(List<Fact> facts, List<CaseClock> clocks) {
        var stops = new HashSet<EntryId>();
        clocks.forEach(clock -> clock.stop().ifPresent(stop -> stops.add(stop.entry())));
        boolean quorateInitial = facts.stream()
                .anyMatch(fact -> fact instanceof ConferenceHeld held
                        && held.kind() == ConferenceKind.INITIAL
                        && held.quorate().orElse(true));
        boolean conferenceStops =
                facts.stream().anyMatch(fact -> fact instanceof ConferenceHeld && stops.contains(fact.entryId()));
        assertThat(conferenceStops || !quorateInitial).isTrue();
    }

    private static void eachFigures(BiConsumer<CaseFigures, WorkingCalendar> property) {
        each((history, random) -> {
            Instant moment = any(moments(history), random);
            property.accept(TIMELINESS.knownAt(history, moment), BANK_HOLIDAYS.knownAt(moment));
        });
    }
}
