package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.TODAY;
import static caseclock.standalone.demo.Wexcombe.standing;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the stories hang together as a manager would expect. */
class StoryTest {

    @Test
    void no_assessment_is_left_open_for_more_than_120_working_days() {
        assertThat(childrenWith(told -> unended(told, AssessmentStarted.class, StoryTest::assessment)
                        .anyMatch(started -> ENGLAND.elapsed(started.happened().on(), TODAY) > 120)))
                .isEmpty();
    }

    @Test
    void no_enquiry_is_left_open_for_more_than_60_working_days() {
        assertThat(childrenWith(told -> unended(told, Section47EnquiryStarted.class, StoryTest::enquiry)
                        .anyMatch(started -> ENGLAND.elapsed(started.happened().on(), TODAY) > 60)))
                .isEmpty();
    }

    /** Now and then one is recorded twice and not yet withdrawn. */
    @Test
    void a_child_has_one_plan_at_a_time() {
        assertThat(childrenWith(told -> unended(told, ProtectionPlanStarted.class, StoryTest::plan)
                                .count()
                        > 1))
                .hasSizeLessThan(4);
    }

    /** Now and then a case is closed by mistake and not yet opened again. */
    @Test
    void a_case_is_not_closed_over_open_work() {
        assertThat(childrenWith(StoryTest::closedOverOpenWork)).hasSizeLessThan(25);
    }

    private static boolean closedOverOpenWork(DemoCase told) {
        Optional<LocalDate> closed = last(standing(told), CaseClosed.class::isInstance);
        return closed.isPresent()
                && Stream.of(
                                unended(told, AssessmentStarted.class, StoryTest::assessment),
                                unended(told, Section47EnquiryStarted.class, StoryTest::enquiry),
                                unended(told, ProtectionPlanStarted.class, StoryTest::plan))
                        .flatMap(facts -> facts)
                        .anyMatch(open -> !closed.get().isBefore(open.happened().on()));
    }

    @Test
    void brothers_and_sisters_share_meetings_and_their_days() {
        Map<UUID, Set<LocalDate>> days = new HashMap<>();
        Map<UUID, Integer> children = new HashMap<>();
        CASES.stream()
                .flatMap(told -> standing(told).stream())
                .forEach(fact -> meeting(fact).ifPresent(id -> {
                    children.merge(id, 1, Integer::sum);
                    days.computeIfAbsent(id, _ -> new HashSet<>())
                            .add(fact.happened().on());
                }));
        assertThat(Wexcombe.percent(List.copyOf(children.values()), count -> count > 1))
                .isGreaterThan(35);
        assertThat(Wexcombe.percent(List.copyOf(days.values()), on -> on.size() == 1))
                .isGreaterThan(99);
    }

    @Test
    void some_conferences_are_booked_for_days_to_come() {
        assertThat(Wexcombe.happened(ConferenceBooked.class))
                .anyMatch(booked -> booked.bookedFor().isAfter(TODAY));
    }

    @Test
    void tomorrow_the_same_is_told_and_what_was_recorded_today() {
        LocalDate monday = TODAY;
        Instant longAgo = Instant.parse("2024-11-18T00:00:00Z");
        Map<String, DemoCase> tomorrow = new DemoCouncil(Wexcombe.SEED, monday.plusDays(1))
                .cases()
                .collect(Collectors.toMap(DemoCase::childReference, told -> told));
        assertThat(childrenWith(told -> {
                    List<Dictation> lately = since(longAgo, told);
                    return !lately.isEmpty()
                            && !lately.equals(since(longAgo, tomorrow.get(told.childReference()))
                                    .subList(0, lately.size()));
                }))
                .isEmpty();
    }

    private static List<Dictation> since(Instant moment, DemoCase told) {
        return told.dictations().stream()
                .filter(dictation -> dictation.recording().recordedAt().isAfter(moment))
                .toList();
    }

    /** What was begun and not ended. */
    private static Stream<Fact> unended(
            DemoCase told, Class<? extends Fact> kind, Function<Fact, Optional<EntryId>> end) {
        List<Fact> facts = standing(told);
        Set<EntryId> ended =
                facts.stream().flatMap(fact -> end.apply(fact).stream()).collect(Collectors.toSet());
        return facts.stream().filter(kind::isInstance).filter(fact -> !ended.contains(fact.entryId()));
    }

    private static List<String> childrenWith(Predicate<DemoCase> trait) {
        return CASES.stream().filter(trait).map(DemoCase::childReference).toList();
    }

    private static Optional<LocalDate> last(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).map(fact -> fact.happened().on()).max(LocalDate::compareTo);
    }

    private static Optional<EntryId> assessment(Fact fact) {
        return switch (fact) {
            case AssessmentAuthorised authorised -> Optional.of(authorised.assessment());
            case AssessmentDiscontinued discontinued -> Optional.of(discontinued.assessment());
            default -> Optional.empty();
        };
    }

    private static Optional<EntryId> enquiry(Fact fact) {
        return fact instanceof Section47EnquiryConcluded concluded
                ? Optional.of(concluded.enquiry())
                : Optional.empty();
    }

    private static Optional<EntryId> plan(Fact fact) {
        return fact instanceof ProtectionPlanEnded ended ? Optional.of(ended.plan()) : Optional.empty();
    }

    private static Optional<UUID> meeting(Fact fact) {
        return switch (fact) {
            case StrategyDiscussionHeld discussion -> discussion.meetingId();
            case ConferenceHeld held -> held.meetingId();
            case CoreGroupHeld group -> group.meetingId();
            case LookedAfterReviewHeld review -> review.meetingId();
            default -> Optional.empty();
        };
    }
}
