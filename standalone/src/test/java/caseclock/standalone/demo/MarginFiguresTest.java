package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.happened;
import static caseclock.standalone.demo.Wexcombe.of;
import static caseclock.standalone.demo.Wexcombe.percent;
import static caseclock.standalone.demo.Wexcombe.standing;
import static caseclock.standalone.demo.Wexcombe.started;
import static caseclock.standalone.demo.Wexcombe.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told beside the story, against what councils publish about themselves (domain.md 1.2). */
class MarginFiguresTest {

    /** Buckinghamshire: 96 % within 24 hours. */
    @Test
    void contacts_decided_within_a_day_and_a_night() {
        List<Duration> waits = new ArrayList<>();
        for (DemoCase told : CASES) {
            Map<EntryId, Fact> facts = byEntry(told);
            of(List.copyOf(facts.values()), ContactDecided.class)
                    .filter(decided -> facts.containsKey(decided.contact()))
                    .forEach(decided -> facts.get(decided.contact())
                            .happened()
                            .instant()
                            .ifPresent(from -> decided.happened()
                                    .instant()
                                    .ifPresent(to -> waits.add(Duration.between(from, to)))));
        }
        assertThat(percent(waits, wait -> wait.compareTo(Duration.ofHours(24)) <= 0))
                .isCloseTo(96, within(1.0));
        assertThat(percent(waits, Duration::isNegative)).isLessThan(0.5);
        assertThat(waits).hasSizeGreaterThan(10_000);
    }

    @Test
    void contacts_come_at_night_and_at_weekends_and_a_few_without_the_hour() {
        var contacts = happened(ContactReceived.class);
        assertThat(percent(contacts, MarginFiguresTest::atTheWeekend)).isBetween(5.0, 18.0);
        assertThat(percent(
                        contacts,
                        contact -> contact.happened()
                                .at()
                                .filter(time -> time.getHour() >= 20 || time.getHour() < 7)
                                .isPresent()))
                .isBetween(5.0, 25.0);
        assertThat(percent(contacts, contact -> contact.happened().at().isEmpty()))
                .isBetween(0.5, 3.0);
    }

    private static boolean atTheWeekend(Fact fact) {
        DayOfWeek day = fact.happened().on().getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    @Test
    void a_few_contacts_wait_for_a_decision_that_nobody_put_down() {
        double undecided = happened(ContactReceived.class).size()
                - happened(ContactDecided.class).size();
        assertThat(undecided).isBetween(1.0, 80.0);
    }

    @Test
    void discussions_are_held_on_the_day_they_are_asked_for_or_the_next_and_a_few_are_late() {
        List<Integer> waits = CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    return of(facts, StrategyDiscussionRequested.class)
                            .flatMap(asked -> of(facts, StrategyDiscussionHeld.class)
                                    .filter(held -> held.meetingId().equals(asked.meetingId()))
                                    .map(held -> workingDays(asked, held)));
                })
                .toList();
        assertThat(waits).hasSizeGreaterThan(3_500);
        assertThat(percent(waits, days -> days <= 1)).isBetween(93.0, 98.0);
        assertThat(happened(StrategyDiscussionNoLongerNeeded.class)).hasSizeBetween(100, 500);
    }

    @Test
    void first_core_groups_are_held_within_ten_working_days_in_88_of_a_hundred() {
        List<Integer> waits = CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    return started(facts, ProtectionPlanStarted.class)
                            .flatMap(plan -> of(facts, CoreGroupHeld.class)
                                    .filter(group -> group.plan().equals(Optional.of(plan.entryId())))
                                    .map(group -> workingDays(plan, group))
                                    .min(Integer::compare)
                                    .stream());
                })
                .toList();
        assertThat(waits).hasSizeGreaterThan(1_000);
        assertThat(percent(waits, days -> days <= 10)).isCloseTo(88, within(3.0));
    }

    @Test
    void most_children_are_seen_when_visited_and_seven_in_ten_of_them_alone() {
        var visits = happened(VisitMade.class);
        var seen = visits.stream()
                .filter(visit -> visit.childSeen().equals(Optional.of(true)))
                .toList();
        assertThat(100.0 * seen.size() / visits.size()).isCloseTo(92, within(2.0));
        assertThat(percent(seen, visit -> visit.seenAlone().equals(Optional.of(true))))
                .isBetween(62.0, 73.0);
        assertThat(percent(visits, visit -> visit.kind().isEmpty())).isBetween(1.0, 4.0);
    }

    @Test
    void children_on_a_plan_are_mostly_visited_within_ten_working_days() {
        List<Integer> gaps = CASES.stream()
                .flatMap(told -> gaps(standing(told), VisitKind.CHILD_PROTECTION))
                .toList();
        assertThat(percent(gaps, days -> days <= 10)).isBetween(78.0, 92.0);
    }

    @Test
    void first_visits_are_within_five_working_days_and_after_an_enquiry_by_the_next() {
        assertThat(percent(untilVisit(ReferralDecided.class, VisitKind.INITIAL), days -> days <= 5))
                .isBetween(80.0, 92.0);
        assertThat(percent(untilVisit(Section47EnquiryStarted.class, VisitKind.SECTION_47), days -> days <= 1))
                .isBetween(82.0, 93.0);
    }

    private static List<Integer> untilVisit(Class<? extends Fact> start, VisitKind kind) {
        return CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    return started(facts, start)
                            .filter(fact -> !(fact instanceof ReferralDecided decided)
                                    || decided.outcome() == ReferralOutcome.ASSESSMENT)
                            .flatMap(fact -> seen(facts, kind)
                                    .map(visit -> workingDays(fact, visit))
                                    .filter(days -> days >= 0)
                                    .min(Integer::compare)
                                    .filter(days -> days <= 30)
                                    .stream());
                })
                .toList();
    }

    private static Stream<Integer> gaps(List<Fact> facts, VisitKind kind) {
        List<VisitMade> visits = seen(facts, kind).toList();
        return Stream.iterate(1, i -> i < visits.size(), i -> i + 1)
                .map(i -> workingDays(visits.get(i - 1), visits.get(i)))
                .filter(days -> days < 60);
    }

    private static Stream<VisitMade> seen(List<Fact> facts, VisitKind kind) {
        return of(facts, VisitMade.class)
                .filter(visit -> visit.kind().equals(Optional.of(kind)))
                .filter(visit -> visit.childSeen().equals(Optional.of(true)))
                .sorted((one, other) ->
                        one.happened().on().compareTo(other.happened().on()));
    }

    private static Map<EntryId, Fact> byEntry(DemoCase told) {
        return standing(told).stream().collect(Collectors.toMap(Fact::entryId, Function.identity()));
    }
}
