package caseclock.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Comparison.Covers;
import caseclock.command.intake.Difference.Changed;
import caseclock.command.intake.Difference.New;
import caseclock.command.intake.Difference.Overruled;
import caseclock.command.intake.Difference.Same;
import caseclock.command.intake.Difference.TakenBack;
import caseclock.command.intake.Difference.Vanished;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.PrimaryNeed;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Recording;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.Visit.VisitMade;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One child in a series of files of one kind, of which each covers 1 May to 31 October 2026. What a file makes different is recorded before the next. */
class WholeFileTest {

    private static final String KIND = "annex-a";
    private static final CaseId CASE = new CaseId(new UUID(9, 1));
    private static final Child CHILD = new Child(CASE, "998", "C1");
    private static final Place PLACE = new Place("List 7", 2);

    private final Known known = new Known(KIND);
    private EntryIds ids = new EntryIds(CASE);
    private Scope scope = scope(Set.of(ReferralReceived.class, ProtectionPlanStarted.class), true);
    private Set<String> untold = Set.of("meetingId");
    private final List<Statement> statements = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private Optional<Held> held = Optional.empty();

    @Nested
    class Vanishing {

        @Test
        void what_the_file_covers_and_states_no_more_has_vanished() {
            states(plan("2026-06-01"));
            record(file());
            var next = file();
            assertThat(next.differences()).singleElement().isInstanceOf(Vanished.class);
            assertThat(next.covered()).containsEntry(0, 1);
            assertThat(next.vanished()).containsEntry(0, 1);
        }

        @Test
        void what_hangs_on_it_goes_first() {
            var plan = plan("2026-06-01");
            states(
                    plan,
                    new ProtectionPlanEnded(ids.next("plan-end", plan.entryId()), on("2026-09-01"), plan.entryId()));
            record(file());
            assertThat(file().differences())
                    .extracting(gone -> ((Vanished) gone).was().getClass().getSimpleName())
                    .containsExactly("ProtectionPlanEnded", "ProtectionPlanStarted");
        }

        @Test
        void the_closure_goes_with_its_referral_and_with_no_other() {
            var first = referral("2026-05-04");
            var second = referral("2026-08-03");
            states(first, second, closure(first, "2026-06-01"), closure(second, "2026-09-01"));
            record(file());
            states(referral("2026-05-04"), closure(first, "2026-06-01"));
            assertThat(file().differences())
                    .filteredOn(Vanished.class::isInstance)
                    .extracting(gone -> ((Vanished) gone).was().happened().on().toString())
                    .containsExactly("2026-09-01", "2026-08-03");
        }

        @Test
        void what_began_before_and_went_on_is_covered() {
            states(plan("2025-06-01"));
            record(file());
            assertThat(file().differences()).singleElement().isInstanceOf(Vanished.class);
        }

        @Test
        void what_was_over_before_the_first_day_is_not_covered() {
            var plan = plan("2025-06-01");
            states(
                    plan,
                    new ProtectionPlanEnded(ids.next("plan-end", plan.entryId()), on("2026-04-30"), plan.entryId()));
            record(file());
            assertThat(file().differences()).isEmpty();
        }

        @Test
        void what_began_before_is_not_covered_where_only_the_period_is() {
            scope = scope(Set.of(ProtectionPlanStarted.class), false);
            states(plan("2026-04-30"));
            record(file());
            assertThat(file().differences()).isEmpty();
        }

        @Test
        void what_began_after_the_last_day_is_not_covered() {
            states(plan("2026-11-01"));
            record(file());
            assertThat(file().differences()).isEmpty();
        }

        @Test
        void what_a_person_recorded_or_changed_is_left_to_that_person() {
            byHand(plan("2026-06-01"));
            var other = plan("2026-07-01");
            states(other);
            record(file());
            byHand(new EntryCorrected(other.entryId(), at(other, "2026-07-02"), AmendmentReason.WRONG_DATE));
            assertThat(file().differences()).isEmpty();
        }

        @Test
        void a_child_that_is_not_in_the_file_is_covered_only_where_the_file_covers_every_child() {
            states(plan("2026-06-01"));
            record(file());
            scope = new Scope("List 7", scope.facts(), scope.from(), scope.to(), true, true);
            assertThat(compare(covers().ofEveryChild()).differences()).hasSize(1);
            assertThat(compare(covers().without(Set.of("List 7"))).differences())
                    .isEmpty();
            scope = new Scope("List 7", scope.facts(), scope.from(), scope.to(), true, false);
            assertThat(compare(covers().ofEveryChild()).differences()).isEmpty();
        }

        @Test
        void nothing_vanishes_where_a_row_of_the_child_could_not_be_read() {
            states(plan("2026-06-01"));
            record(file());
            rejections.add(new Rejection(PLACE, "Plan Start Date", "soon", "Give the day."));
            assertThat(file().differences()).isEmpty();
            rejections.add(new Rejection(new Place("List 1", 4), "Date of Contact", "soon", "Give the day."));
            assertThat(file().differences()).singleElement().isInstanceOf(Vanished.class);
        }

        @Test
        void what_vanished_and_was_withdrawn_comes_back_when_the_file_states_it_again() {
            states(plan("2026-06-01"));
            record(file());
            record(file());
            states(plan("2026-06-01"));
            assertThat(file().differences()).singleElement().isInstanceOf(Changed.class);
        }
    }

    @Nested
    class AnotherDay {

        @Test
        void one_gone_and_one_come_close_by_are_the_same_corrected() {
            var plan = plan("2026-06-01");
            states(plan);
            record(file());
            states(plan("2026-06-08"));
            var only = file().differences();
            assertThat(only).singleElement().isInstanceOf(Changed.class);
            var corrected = ((Changed) only.getFirst()).statement().fact();
            assertThat(corrected.entryId()).isEqualTo(plan.entryId());
            assertThat(corrected.happened()).isEqualTo(on("2026-06-08"));
        }

        @Test
        void what_hangs_on_it_goes_on_hanging_on_it() {
            var plan = plan("2026-06-01");
            states(plan);
            record(file());
            var moved = plan("2026-06-08");
            states(
                    moved,
                    new ProtectionPlanEnded(ids.next("plan-end", moved.entryId()), on("2026-09-01"), moved.entryId()));
            var differences = file().differences();
            assertThat(differences).hasSize(2);
            assertThat(((New) differences.getLast()).statement().fact())
                    .isEqualTo(new ProtectionPlanEnded(
                            EntryIds.identity(CASE, "plan-end/" + plan.entryId() + "/1"),
                            on("2026-09-01"),
                            plan.entryId()));
        }

        @Test
        void later_files_that_give_the_new_day_change_nothing() {
            var plan = plan("2026-06-01");
            states(plan);
            record(file());
            for (int file = 0; file < 2; file++) {
                var moved = plan("2026-06-08");
                states(
                        moved,
                        new ProtectionPlanEnded(
                                ids.next("plan-end", moved.entryId()), on("2026-09-01"), moved.entryId()));
                record(file());
            }
            var again = plan("2026-06-08");
            states(
                    again,
                    new ProtectionPlanEnded(ids.next("plan-end", again.entryId()), on("2026-09-01"), again.entryId()));
            assertThat(file().differences()).hasSize(2).allMatch(Same.class::isInstance);
        }

        @Test
        void a_day_that_moves_twice_is_followed() {
            states(plan("2026-06-01"));
            record(file());
            states(plan("2026-06-08"));
            record(file());
            states(plan("2026-06-15"));
            record(file());
            states(plan("2026-06-15"));
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
            assertThat(known.standing()).hasSize(1);
        }

        /** 1 June to 2 July are 31 days; to 3 July 32. */
        @Test
        void further_apart_than_31_days_it_is_another_one() {
            states(plan("2026-06-01"));
            record(file());
            states(plan("2026-07-03"));
            assertThat(file().differences()).extracting(Object::getClass).containsExactly(New.class, Vanished.class);
            states(plan("2026-07-02"));
            assertThat(file().differences()).extracting(Object::getClass).containsExactly(Changed.class);
        }

        @Test
        void nothing_has_moved_where_a_row_of_the_child_could_not_be_read() {
            states(plan("2026-06-01"));
            record(file());
            states(plan("2026-06-22"));
            rejections.add(new Rejection(PLACE, "Plan Start Date", "01/06/20226", "Give the day."));
            assertThat(file().differences()).extracting(Object::getClass).containsExactly(New.class);
        }

        @Test
        void what_the_source_tells_apart_by_its_own_identities_has_not_moved() {
            states(named("A-1", "2026-06-01"));
            record(file());
            states(named("A-2", "2026-06-20"));
            assertThat(file().differences()).extracting(Object::getClass).containsExactly(New.class, Vanished.class);
        }

        @Test
        void an_identity_of_the_sources_own_means_the_entry_of_that_day_that_another_kind_of_file_recorded() {
            known.note(plan("2026-06-01"), Recording.firstSeen(Instant.EPOCH, "cin-census/1"));
            ids = new EntryIds(CASE);
            states(named("A-1", "2026-06-01"));
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }

        @Test
        void the_nearest_is_the_one_that_moved() {
            var near = plan("2026-06-20");
            states(plan("2026-06-01"), near);
            record(file());
            states(plan("2026-06-22"));
            assertThat(file().differences())
                    .filteredOn(Changed.class::isInstance)
                    .extracting(
                            changed -> ((Changed) changed).statement().fact().entryId())
                    .containsExactly(near.entryId());
        }

        @Test
        void what_a_person_recorded_of_that_day_is_the_same() {
            var byHand = new ReferralReceived(
                    new EntryId(new UUID(3, 3)),
                    on("2026-06-01"),
                    Optional.of(ReferralSource.POLICE),
                    Optional.empty(),
                    Optional.empty());
            byHand(byHand);
            states(new ReferralReceived(
                    ids.next("referral", "2026-06-01"),
                    on("2026-06-01"),
                    Optional.of(ReferralSource.POLICE),
                    Optional.empty(),
                    Optional.empty()));
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }
    }

    @Nested
    class Silences {

        @Test
        void a_blank_end_takes_the_end_back() {
            var plan = plan("2026-06-01");
            states(
                    plan,
                    new ProtectionPlanEnded(ids.next("plan-end", plan.entryId()), on("2026-09-01"), plan.entryId()));
            record(file());
            var again = plan("2026-06-01");
            states(again);
            silences.add(new Silence.OfEntry(ids.wouldBe("plan-end", again.entryId()), "Plan End Date", PLACE));
            assertThat(file().differences()).extracting(Object::getClass).containsExactly(Same.class, TakenBack.class);
        }

        @Test
        void none_is_later_than_the_latest() {
            scope = scope(Set.of(), false);
            states(visit("2026-10-02"), visit("2026-10-09"));
            record(file());
            states(visit("2026-10-02"));
            silences.add(new Silence.After(VisitMade.class, LocalDate.of(2026, 10, 2), "Last Visit", PLACE));
            assertThat(file().differences())
                    .filteredOn(TakenBack.class::isInstance)
                    .extracting(gone -> ((TakenBack) gone).was().happened())
                    .containsExactly(on("2026-10-09"));
        }

        @Test
        void older_ones_are_not_told_and_stay() {
            scope = scope(Set.of(), false);
            states(visit("2026-10-02"));
            record(file());
            states(visit("2026-10-09"));
            silences.add(new Silence.After(VisitMade.class, LocalDate.of(2026, 10, 9), "Last Visit", PLACE));
            assertThat(file().differences()).singleElement().isInstanceOf(New.class);
        }
    }

    @Nested
    class Items {

        @Test
        void what_such_files_never_tell_stays_as_it_is_known() {
            untold = Set.of("primaryNeed");
            var stands = new ReferralReceived(
                    ids.next("referral", "2026-06-01"),
                    Happened.at(LocalDate.of(2026, 6, 1), LocalTime.of(9, 30)),
                    Optional.of(ReferralSource.POLICE),
                    Optional.of(PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION),
                    Optional.empty());
            known.note(stands, Recording.firstSeen(Instant.EPOCH, "cin-census/1"));
            ids = new EntryIds(CASE);
            states(new ReferralReceived(
                    ids.next("referral", "2026-06-01"),
                    on("2026-06-01"),
                    Optional.of(ReferralSource.POLICE),
                    Optional.empty(),
                    Optional.empty()));
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }

        @Test
        void what_they_tell_and_leave_blank_now_is_cleared() {
            states(new ReferralReceived(
                    ids.next("referral", "2026-06-01"),
                    on("2026-06-01"),
                    Optional.of(ReferralSource.POLICE),
                    Optional.empty(),
                    Optional.empty()));
            record(file());
            states(new ReferralReceived(
                    ids.next("referral", "2026-06-01"),
                    on("2026-06-01"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
            assertThat(file().differences()).singleElement().isInstanceOf(Changed.class);
        }

        @Test
        void two_sources_that_contradict_each_other_do_not_take_turns() {
            var first = new ReferralReceived(
                    ids.next("referral", "2026-06-01"),
                    on("2026-06-01"),
                    Optional.of(ReferralSource.POLICE),
                    Optional.empty(),
                    Optional.empty());
            states(first);
            record(file());
            known.note(
                    new EntryCorrected(
                            first.entryId(),
                            new ReferralReceived(
                                    first.entryId(),
                                    on("2026-06-01"),
                                    Optional.of(ReferralSource.HEALTH_VISITOR),
                                    Optional.empty(),
                                    Optional.empty()),
                            AmendmentReason.SOURCE_CHANGED),
                    Recording.firstSeen(Instant.EPOCH, "cin-census/1"));
            ids = new EntryIds(CASE);
            states(first);
            assertThat(file().differences()).singleElement().isInstanceOf(Overruled.class);
        }
    }

    @Nested
    class WhoHasTheChild {

        @Test
        void a_worker_listed_for_the_first_time_is_allocated_from_the_day_of_the_file() {
            holds("2026-10-25", "w-1", "East");
            assertThat(facts(file())).singleElement().isInstanceOfSatisfying(CaseAllocated.class, allocated -> {
                assertThat(allocated.happened()).isEqualTo(on("2026-10-25"));
                assertThat(allocated.worker()).isEqualTo("w-1");
                assertThat(allocated.team()).contains("East");
            });
        }

        @Test
        void the_same_worker_a_week_later_changes_nothing() {
            holds("2026-10-25", "w-1", "East");
            record(file());
            holds("2026-11-01", "w-1", "East");
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }

        @Test
        void another_worker_is_allocated_from_then_on() {
            holds("2026-10-25", "w-1", "East");
            record(file());
            holds("2026-11-01", "w-2", "East");
            assertThat(facts(file())).singleElement().isInstanceOf(CaseAllocated.class);
        }

        @Test
        void another_team_with_the_same_worker_is_a_move() {
            holds("2026-10-25", "w-1", "East");
            record(file());
            holds("2026-11-01", "w-1", "West");
            assertThat(file().differences())
                    .filteredOn(New.class::isInstance)
                    .extracting(
                            moved -> ((New) moved).statement().fact().getClass().getSimpleName())
                    .containsExactly(CaseTransferredToTeam.class.getSimpleName());
        }

        @Test
        void nobody_where_somebody_was_ends_the_allocation() {
            holds("2026-10-25", "w-1", "East");
            record(file());
            holds("2026-11-01", "", "East");
            assertThat(facts(file())).singleElement().isInstanceOf(AllocationEnded.class);
            record(file());
            holds("2026-11-08", "", "East");
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }

        @Test
        void nobody_where_nobody_was_known_is_told_once() {
            holds("2026-10-25", "", "");
            assertThat(facts(file())).singleElement().isInstanceOf(NobodyAllocated.class);
            record(file());
            holds("2026-11-01", "", "");
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }

        @Test
        void somebody_after_nobody_is_allocated() {
            holds("2026-10-25", "", "");
            record(file());
            holds("2026-11-01", "w-1", "");
            assertThat(facts(file())).singleElement().isInstanceOf(CaseAllocated.class);
        }

        @Test
        void the_same_worker_in_a_case_that_was_closed_and_opened_again_is_allocated_again() {
            holds("2026-09-06", "w-1", "East");
            record(file());
            byHand(new CaseClosed(new EntryId(new UUID(5, 5)), on("2026-09-28"), Optional.empty()));
            holds("2026-10-18", "w-1", "East");
            assertThat(facts(file())).singleElement().isInstanceOfSatisfying(CaseAllocated.class, allocated -> {
                assertThat(allocated.happened()).isEqualTo(on("2026-10-18"));
                assertThat(allocated.team()).contains("East");
            });
        }

        @Test
        void a_closure_in_the_same_file_counts_too() {
            holds("2026-09-06", "w-1", "East");
            record(file());
            var first = referral("2026-08-03");
            states(first, closure(first, "2026-09-28"), referral("2026-10-05"));
            holds("2026-10-18", "w-1", "East");
            assertThat(file().differences())
                    .filteredOn(New.class::isInstance)
                    .extracting(
                            come -> ((New) come).statement().fact().getClass().getSimpleName())
                    .contains("CaseAllocated");
        }

        @Test
        void a_person_who_allocated_the_child_here_is_not_overruled_by_a_list_without_a_worker() {
            byHand(new CaseAllocated(
                    new EntryId(new UUID(4, 4)),
                    on("2026-10-24"),
                    "w-9",
                    AllocationRole.ACCOUNTABLE_WORKER,
                    Optional.empty()));
            holds("2026-10-25", "", "");
            assertThat(file().differences()).singleElement().isInstanceOf(Same.class);
        }

        @Test
        void a_list_older_than_what_is_known_says_nothing() {
            byHand(new CaseAllocated(
                    new EntryId(new UUID(4, 4)),
                    on("2026-10-26"),
                    "w-9",
                    AllocationRole.ACCOUNTABLE_WORKER,
                    Optional.empty()));
            holds("2026-10-25", "w-1", "");
            assertThat(file().differences()).isEmpty();
        }

        private void holds(String day, String worker, String team) {
            held = Optional.of(new Held(
                    Optional.of(worker).filter(text -> !text.isEmpty()),
                    Optional.of(team).filter(text -> !text.isEmpty()),
                    LocalDate.parse(day),
                    "Allocated Worker",
                    PLACE));
        }
    }

    private static List<Fact> facts(Comparison.Result result) {
        return result.differences().stream()
                .map(difference -> ((New) difference).statement().fact())
                .toList();
    }

    private void states(Fact... facts) {
        for (Fact fact : facts) {
            statements.add(new Statement(fact, "field", PLACE, Optional.empty()));
        }
    }

    private Comparison.Result file() {
        return compare(covers());
    }

    private Covers covers() {
        return new Covers(List.of(scope), untold);
    }

    private Comparison.Result compare(Covers covers) {
        var stated = new ChildStatement(
                PLACE,
                Optional.of(CHILD),
                0,
                List.copyOf(statements),
                List.copyOf(silences),
                held,
                ids,
                List.copyOf(rejections));
        rejections.clear();
        statements.clear();
        silences.clear();
        ids = new EntryIds(CASE);
        return Comparison.of(CHILD, stated, known, covers);
    }

    private void record(Comparison.Result result) {
        held = Optional.empty();
        for (Difference difference : result.differences()) {
            switch (difference) {
                case New(Statement says) -> byFile(says.fact());
                case Changed(Statement says) ->
                    byFile(new EntryCorrected(says.fact().entryId(), says.fact(), AmendmentReason.SOURCE_CHANGED));
                case TakenBack gone -> byFile(new EntryWithdrawn(gone.entry(), AmendmentReason.NO_LONGER_IN_SOURCE));
                case Vanished gone -> byFile(new EntryWithdrawn(gone.entry(), AmendmentReason.NO_LONGER_IN_SOURCE));
                case Same _, Overruled _ -> {}
            }
        }
    }

    private void byFile(CaseEvent event) {
        known.note(event, Recording.firstSeen(Instant.EPOCH, KIND + "/7"));
    }

    private void byHand(CaseEvent event) {
        known.note(event, Recording.firstSeen(Instant.EPOCH, "api"));
    }

    private static Scope scope(Set<Class<? extends Fact>> facts, boolean alsoOpen) {
        return new Scope("List 7", facts, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 10, 31), alsoOpen, false);
    }

    private ProtectionPlanStarted plan(String day) {
        return new ProtectionPlanStarted(
                ids.next("protection-plan", day),
                on(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ProtectionPlanStarted named(String id, String day) {
        return at(plan(ids.next("fact/protection-plans", id)), day);
    }

    private static ProtectionPlanStarted plan(EntryId id) {
        return new ProtectionPlanStarted(
                id, on("2026-01-01"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ProtectionPlanStarted at(ProtectionPlanStarted plan, String day) {
        return new ProtectionPlanStarted(
                plan.entryId(), on(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ReferralReceived referral(String day) {
        return new ReferralReceived(
                ids.next("referral", day), on(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private CaseClosed closure(ReferralReceived referral, String day) {
        return new CaseClosed(ids.next("closure", referral.entryId()), on(day), Optional.empty());
    }

    private VisitMade visit(String day) {
        return new VisitMade(ids.next("visit", day), on(day), Optional.empty(), Optional.of(true), Optional.empty());
    }

    private static Happened on(String day) {
        return Happened.on(LocalDate.parse(day));
    }
}
