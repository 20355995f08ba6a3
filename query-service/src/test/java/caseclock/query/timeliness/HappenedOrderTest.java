package caseclock.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.ConferenceKind;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HappenedOrderTest {

    private final Story story = new Story();

    @Test
    void days_come_first() {
        story.closed("2026-03-02");
        story.referral("2026-03-03");
        assertThat(order()).containsExactly("CaseClosed", "ReferralReceived");
    }

    @Test
    void without_times_the_facts_of_a_day_follow_each_other_as_the_work_does() {
        var allocation = story.neverRecorded();
        var plan = story.neverRecorded();
        var enquiry = story.neverRecorded();
        var assessment = story.neverRecorded();
        story.closed("2026-03-02");
        story.allocationEnded("2026-03-02", allocation);
        story.planEnded("2026-03-02", plan);
        story.concluded("2026-03-02", enquiry, Section47Outcome.CONFERENCE);
        story.assessmentAuthorised("2026-03-02", assessment);
        story.review("2026-03-02");
        story.planStarted("2026-03-02");
        story.conference("2026-03-02");
        story.booked("2026-03-02", ConferenceKind.INITIAL, "2026-03-09");
        story.assessmentStarted("2026-03-02");
        story.enquiry("2026-03-02");
        story.discussion("2026-03-02");
        story.allocated("2026-03-02", "W1");
        story.decided("2026-03-02", assessment, ReferralOutcome.ASSESSMENT);
        story.referral("2026-03-02");
        assertThat(order())
                .containsExactly(
                        "ReferralReceived",
                        "ReferralDecided",
                        "CaseAllocated",
                        "StrategyDiscussionHeld",
                        "Section47EnquiryStarted",
                        "AssessmentStarted",
                        "ConferenceBooked",
                        "ConferenceHeld",
                        "ProtectionPlanStarted",
                        "ReviewConferenceHeld",
                        "AssessmentAuthorised",
                        "Section47EnquiryConcluded",
                        "ProtectionPlanEnded",
                        "AllocationEnded",
                        "CaseClosed");
    }

    @Test
    void times_of_day_outweigh_kinds() {
        story.referral("2026-03-02T14:00");
        story.closed("2026-03-02T09:00");
        assertThat(order()).containsExactly("CaseClosed", "ReferralReceived");
    }

    @Test
    void pairs_that_run_in_a_circle_are_put_in_one_order() {
        // Closure at 09:00, referral at 10:00 (by time: closure, referral). The untimed conference comes after the
        // referral and before the
        // closure by kind. Times stay; the conference goes before the first timed fact that comes after it by kind, the
        // closure.
        story.conference("2026-03-02");
        story.referral("2026-03-02T10:00");
        story.closed("2026-03-02T09:00");
        assertThat(order()).containsExactly("ConferenceHeld", "CaseClosed", "ReferralReceived");
    }

    @Test
    void of_two_alike_on_one_day_the_one_known_first_comes_first() {
        story.recordedAt("2026-03-04T10:00").allocated("2026-03-02", "known later");
        story.recordedAt("2026-03-03T10:00").allocated("2026-03-02", "known earlier");
        assertThat(facts())
                .extracting(fact -> ((CaseAllocated) fact).worker())
                .containsExactly("known earlier", "known later");
    }

    @Test
    void a_correction_keeps_the_place_of_the_entry_it_corrects() {
        story.recordedAt("2026-03-03T10:00");
        var first = story.allocated("2026-03-02", "W1");
        story.recordedAt("2026-03-04T10:00").allocated("2026-03-02", "W2");
        story.recordedAt("2026-03-05T10:00")
                .correct(new CaseAllocated(
                        first,
                        Happened.on(England.day("2026-03-02")),
                        "W1 corrected",
                        AllocationRole.ACCOUNTABLE_WORKER,
                        Optional.empty()));
        assertThat(facts()).extracting(fact -> ((CaseAllocated) fact).worker()).containsExactly("W1 corrected", "W2");
    }

    @Test
    void the_order_does_not_depend_on_the_order_in_which_facts_arrive() {
        var random = new Random(20261120);
        for (int i = 0; i < 300; i++) {
            var facts = new ArrayList<>(randomDay(random));
            List<KnownFact> expected = HappenedOrder.of(facts);
            Collections.shuffle(facts, random);
            assertThat(HappenedOrder.of(facts)).isEqualTo(expected);
        }
    }

    private static List<KnownFact> randomDay(Random random) {
        var day = new Story();
        for (int i = 0; i < 12; i++) {
            String when = random.nextBoolean() ? "2026-03-02" : "2026-03-02T%02d:00".formatted(random.nextInt(24));
            switch (random.nextInt(4)) {
                case 0 -> day.referral(when);
                case 1 -> day.discussion(when);
                case 2 -> day.conference(when);
                default -> day.closed(when);
            }
        }
        return day.history().entries().stream()
                .map(entry -> new KnownFact((Fact) entry.event(), entry))
                .toList();
    }

    private List<Fact> facts() {
        return story.history().factsKnownAt(Instant.MAX).inOrder();
    }

    private List<String> order() {
        return facts().stream().map(fact -> fact.getClass().getSimpleName()).toList();
    }
}
