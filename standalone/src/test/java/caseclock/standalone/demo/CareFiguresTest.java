package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.FROM;
import static caseclock.standalone.demo.Wexcombe.TODAY;
import static caseclock.standalone.demo.Wexcombe.happened;
import static caseclock.standalone.demo.Wexcombe.of;
import static caseclock.standalone.demo.Wexcombe.percent;
import static caseclock.standalone.demo.Wexcombe.standing;
import static caseclock.standalone.demo.Wexcombe.started;
import static caseclock.standalone.demo.Wexcombe.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.OversightSubject;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Supervision.SupervisionHeld;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Supervision, looked-after children and private fostering in the demo council, against what councils publish about themselves (domain.md 1.1 and 1.2). */
class CareFiguresTest {

    @Test
    void supervision_is_about_monthly_and_clearly_worse_in_North() {
        double north = supervisedInTime(team -> team.equals("North"));
        double elsewhere = supervisedInTime(team -> !team.equals("North"));
        assertThat(elsewhere).isBetween(70.0, 85.0);
        assertThat(north).isBetween(30.0, 55.0);
    }

    /** Supervisions of one worker on one case, from each to the next. */
    private static double supervisedInTime(Predicate<String> team) {
        List<Long> gaps = new ArrayList<>();
        for (DemoCase told : CASES) {
            List<Fact> facts = standing(told);
            Map<String, String> teams = of(facts, CaseAllocated.class)
                    .filter(allocated -> allocated.role() == AllocationRole.ACCOUNTABLE_WORKER)
                    .collect(Collectors.toMap(
                            CaseAllocated::worker, one -> one.team().orElse(""), (one, _) -> one));
            teams.forEach((worker, of) -> {
                if (team.test(of)) {
                    List<LocalDate> days = of(facts, SupervisionHeld.class)
                            .filter(held -> held.worker().equals(Optional.of(worker)))
                            .map(held -> held.happened().on())
                            .sorted()
                            .toList();
                    for (int i = 1; i < days.size(); i++) {
                        gaps.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
                    }
                }
            });
        }
        return percent(gaps, days -> days <= 28);
    }

    @Test
    void a_hundred_to_a_hundred_and_fifty_children_are_looked_after_at_any_time() {
        for (LocalDate day : List.of(FROM, FROM.plusYears(1), FROM.plusYears(2), TODAY)) {
            assertThat(during(day, BecameLookedAfter.class, LookedAfterEnded.class, LookedAfterEnded::lookedAfter))
                    .as("%s", day)
                    .isBetween(100L, 150L);
        }
    }

    @Test
    void nine_first_reviews_of_looked_after_children_in_ten_are_within_twenty_working_days() {
        List<Integer> waits = CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    return started(facts, BecameLookedAfter.class)
                            .flatMap(began -> of(facts, LookedAfterReviewHeld.class)
                                    .map(review -> workingDays(began, review))
                                    .filter(days -> days >= 0)
                                    .min(Integer::compare)
                                    .stream());
                })
                .toList();
        assertThat(percent(waits, days -> days <= 20)).isCloseTo(88, within(6.0));
    }

    @Test
    void a_plan_for_a_permanent_home_is_mostly_there_by_the_second_review() {
        List<Boolean> there = CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    List<LocalDate> reviews = of(facts, LookedAfterReviewHeld.class)
                            .map(review -> review.happened().on())
                            .sorted()
                            .toList();
                    return reviews.size() < 2
                            ? Stream.<Boolean>empty()
                            : Stream.of(of(facts, PermanencyPlanMade.class)
                                    .anyMatch(plan -> !plan.happened().on().isAfter(reviews.get(1))));
                })
                .toList();
        assertThat(percent(there, yes -> yes)).isBetween(70.0, 90.0);
    }

    /** Nottinghamshire: fifteen. */
    @Test
    void about_fifteen_children_are_privately_fostered() {
        assertThat(during(
                        TODAY,
                        PrivateFosteringNotified.class,
                        PrivateFosteringEnded.class,
                        PrivateFosteringEnded::arrangement))
                .isBetween(10L, 22L);
    }

    @Test
    void managers_look_at_children_without_a_worker_and_at_private_fostering() {
        var looks = happened(ManagementOversightRecorded.class);
        assertThat(looks)
                .extracting(ManagementOversightRecorded::subject)
                .contains(
                        OversightSubject.UNALLOCATED_CHILD,
                        OversightSubject.PRIVATE_FOSTERING,
                        OversightSubject.PLAN_ENDING_AT_FIRST_REVIEW);
        assertThat(looks.stream().filter(look -> look.subject() == OversightSubject.UNALLOCATED_CHILD))
                .hasSizeBetween(500, 1_500);
    }

    private static <E extends Fact> long during(
            LocalDate day, Class<? extends Fact> start, Class<E> end, Function<E, EntryId> of) {
        return CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    return of(facts, start)
                            .filter(began -> !began.happened().on().isAfter(day))
                            .filter(began -> of(facts, end)
                                    .filter(ended -> of.apply(ended).equals(began.entryId()))
                                    .allMatch(ended -> ended.happened().on().isAfter(day)));
                })
                .count();
    }
}
