package caseclock.query.timeliness;

import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A child protection plan while the facts are read: which review it waits for, and since when and until when the child was on it. */
final class Plan {

    private final Fact begunBy;
    private final Fact madeBy;
    private final Optional<LocalDate> recordedEnd;
    private final List<OpenClock> clocks = new ArrayList<>();
    private Optional<OpenClock> waiting;
    private Optional<Ending> ended = Optional.empty();

    private Plan(Fact begunBy, Fact madeBy, OpenClock firstReview, Optional<LocalDate> recordedEnd) {
        this.begunBy = begunBy;
        this.madeBy = madeBy;
        this.recordedEnd = recordedEnd;
        this.waiting = Optional.of(firstReview);
        clocks.add(firstReview);
        firstReview.endsNotBefore(begunBy.happened().on());
    }

    /** A plan that was recorded; its first review counts from the conference that made it, or from its own start if none is recorded. */
    static Plan started(
            ProtectionPlanStarted plan, Optional<ConferenceHeld> conference, Optional<LocalDate> recordedEnd) {
        Fact made = conference.<Fact>map(held -> held).orElse(plan);
        return new Plan(plan, made, OpenClock.startedBy(made, TimescaleKey.FIRST_REVIEW_CONFERENCE), recordedEnd);
    }

    /** A plan of which only the conference that made it is recorded. */
    static Plan madeBy(ConferenceHeld conference) {
        OpenClock clock = OpenClock.startedBy(conference, TimescaleKey.FIRST_REVIEW_CONFERENCE);
        return new Plan(conference, conference, clock, Optional.empty());
    }

    /** A plan of which neither start nor conference is recorded: the child is known to be on it from the first entry that tells of it. */
    static Plan withoutStart(Fact witness) {
        String sentence = FlawCode.PLAN_START_MISSING.sentence();
        OpenClock clock = OpenClock.unknown(witness, TimescaleKey.FIRST_REVIEW_CONFERENCE, sentence);
        return new Plan(witness, witness, clock, Optional.empty());
    }

    /**
     * A review ends the wait for it and, if the plan went on, begins the wait for the next: from the day it really happened. A day that was booked
     * for later than this review is booked for the next. If it did not go on, the child is on it until its recorded end, or until the review.
     */
    void review(ReviewConferenceHeld review) {
        waiting.ifPresent(clock -> clock.stop(review));
        Optional<ConferenceBooked> rebooked = waiting.flatMap(OpenClock::booked)
                .filter(booked -> booked.bookedFor().isAfter(review.happened().on()));
        waiting = Optional.empty();
        if (ended.isEmpty() && continuedBy(review)) {
            awaitNext(review);
            rebooked.ifPresent(this::book);
        } else if (ended.isEmpty() && recordedEnd.isEmpty()) {
            ended = Optional.of(new Ending(review, CancellationReason.PLAN_ENDED));
        }
    }

    private boolean continuedBy(ReviewConferenceHeld review) {
        return review.planContinued()
                .orElseGet(
                        () -> !recordedEnd.equals(Optional.of(review.happened().on())));
    }

    private void awaitNext(ReviewConferenceHeld review) {
        OpenClock next = OpenClock.startedBy(review, TimescaleKey.LATER_REVIEW_CONFERENCE);
        clocks.add(next);
        waiting = Optional.of(next);
    }

    void end(Fact by, CancellationReason reason) {
        if (ended.isEmpty()) {
            ended = Optional.of(new Ending(by, reason));
            waiting.ifPresent(clock -> clock.cancel(by, reason));
        }
    }

    void book(ConferenceBooked booked) {
        waiting.ifPresent(clock -> clock.book(booked));
    }

    void callOff(ConferenceBookingCancelled cancelled) {
        waiting.ifPresent(clock -> clock.callOff(cancelled));
    }

    boolean goesOn() {
        return ended.isEmpty();
    }

    /** Whether it goes on, or went on at least until that day. */
    boolean goesOnUntil(LocalDate day) {
        return ended.map(end -> !end.on().isBefore(day)).orElse(true);
    }

    /** Whether the child was on both at the same time. */
    boolean overlaps(Plan other) {
        return goesBeyond(other.startedOn()) && other.goesBeyond(startedOn());
    }

    private boolean goesBeyond(LocalDate day) {
        return ended.map(end -> end.on().isAfter(day)).orElse(true);
    }

    /** Whether its start or the conference that made it is recorded. */
    boolean startIsKnown() {
        return clocks.getFirst().unknown().isEmpty();
    }

    /** The first entry that tells of it: its own start, where that is recorded. */
    Fact begunBy() {
        return begunBy;
    }

    LocalDate startedOn() {
        return begunBy.happened().on();
    }

    /** The conference that made it, else its own start. */
    Fact madeBy() {
        return madeBy;
    }

    Optional<Ending> ending() {
        return ended;
    }

    /** The day of the conference that made it, else its own. */
    LocalDate madeOn() {
        return clocks.getFirst().startedOn();
    }

    /** From which day on a closure can end it: of the conference and the plan, the later. */
    LocalDate begunOn() {
        return clocks.getFirst().endsNotBefore();
    }

    List<OpenClock> clocks() {
        return clocks;
    }

    Optional<Spell> spell() {
        return Spell.starting(startedOn(), SpellKind.ON_PLAN, begunBy.entryId()).until(ended.map(Ending::on));
    }
}
