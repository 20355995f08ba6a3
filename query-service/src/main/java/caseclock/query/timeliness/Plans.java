package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Child protection plans and their reviews (Working Together): the first review conference within three months of the conference that made the
 * plan, each later one within six months of the review that continued it.
 */
final class Plans {

    private final Episodes episodes;
    private final Map<EntryId, Plan> byStart = new HashMap<>();
    private final List<Plan> plans = new ArrayList<>();

    Plans(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        var conferences = new PlanConferences(facts);
        facts.all(ProtectionPlanStarted.class)
                .forEach(start ->
                        named(start.entryId(), Plan.started(start, conferences.thatMade(start), end(start, facts))));
        conferences.withoutPlan().forEach(conference -> plans.add(Plan.madeBy(conference)));
        facts.inOrder().forEach(this::read);
    }

    private static Optional<LocalDate> end(ProtectionPlanStarted start, KnownFacts facts) {
        return facts.all(ProtectionPlanEnded.class)
                .filter(end -> end.plan().equals(start.entryId()))
                .map(end -> end.happened().on())
                .findFirst();
    }

    private void read(Fact fact) {
        switch (fact) {
            case Conference conference -> confer(conference);
            case ProtectionPlanEnded end -> plan(end.plan(), end).end(end, CancellationReason.PLAN_ENDED);
            case CoreGroupHeld group -> group.plan().ifPresent(named -> plan(named, group));
            case CaseClosed closure -> close(episodes.closing(closure));
            case Fact _ -> {}
        }
    }

    private void confer(Conference conference) {
        switch (conference) {
            case ReviewConferenceHeld review
            when review.quorate().orElse(true) -> underReview(review).review(review);
            case ConferenceBooked booked when booked.kind() == ConferenceKind.REVIEW -> book(booked);
            case ConferenceBookingCancelled off -> plans.forEach(plan -> plan.callOff(off));
            case ReviewConferenceHeld _, ConferenceBooked _, ConferenceHeld _, ConferenceNotRequired _ -> {}
            case ConferenceDelayAgreed _, TransferInNotified _, TransferInWithdrawn _ -> {}
        }
    }

    /** The plan that a review names; else the latest that goes on. It was made on an earlier day: no plan is reviewed on the day it starts. */
    private Plan underReview(ReviewConferenceHeld review) {
        LocalDate day = review.happened().on();
        return review.plan()
                .map(named -> plan(named, review))
                .or(() -> latestGoingOn(plan -> plan.madeOn().isBefore(day)))
                .orElseGet(() -> named(review.entryId(), Plan.withoutStart(review)));
    }

    private void book(ConferenceBooked booked) {
        LocalDate day = booked.happened().on();
        latestGoingOn(plan -> !plan.madeOn().isAfter(day)).ifPresent(plan -> plan.book(booked));
    }

    private Optional<Plan> latestGoingOn(Predicate<Plan> which) {
        return plans.stream().filter(Plan::goesOn).filter(which).max(Comparator.comparing(Plan::madeOn));
    }

    /** The plan that a core group names; else the latest that goes on, as far as is known by now. */
    Optional<Plan> workedOnBy(CoreGroupHeld group) {
        LocalDate day = group.happened().on();
        return group.plan()
                .map(named -> plan(named, group))
                .or(() -> plans.stream()
                        .filter(plan -> !plan.madeOn().isAfter(day) && plan.goesOnUntil(day))
                        .max(Comparator.comparing(Plan::madeOn)));
    }

    private Plan plan(EntryId start, Fact witness) {
        Plan known = byStart.get(start);
        return known == null ? named(start, Plan.withoutStart(witness)) : known;
    }

    private Plan named(EntryId start, Plan plan) {
        byStart.put(start, plan);
        plans.add(plan);
        return plan;
    }

    private void close(Closing closing) {
        plans.stream()
                .filter(plan -> closing.ends(plan.begunOn()))
                .forEach(plan -> plan.end(closing.closure(), CancellationReason.CASE_CLOSED));
    }

    List<Plan> all() {
        return plans;
    }

    List<OpenClock> clocks() {
        return plans.stream().flatMap(plan -> plan.clocks().stream()).toList();
    }

    List<Spell> spells() {
        return plans.stream().flatMap(plan -> plan.spell().stream()).toList();
    }
}
