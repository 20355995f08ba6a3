package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.query.timeliness.CaseClock.Cancellation;
import java.time.LocalDate;
import java.util.Optional;

/** One Section 47 enquiry with its clock, and the fact with which it began. */
record Enquiry(Section47EnquiryStarted started, Fact beganWith, OpenClock clock) {

    private static final TimescaleKey KEY = TimescaleKey.SECTION_47_TO_CONFERENCE;

    /**
     * It began with the discussion that it names. A source that gives only a day gives the day of the discussion (a census does). If the
     * discussion it names is not recorded, the start is unknown, and the enquiry's own day stands in for it.
     */
    static Enquiry of(Section47EnquiryStarted started, KnownFacts facts) {
        Optional<StrategyDiscussionHeld> discussion =
                started.initiatedBy().flatMap(id -> facts.find(id, StrategyDiscussionHeld.class));
        Fact beganWith = discussion.<Fact>map(held -> held).orElse(started);
        var clock = new OpenClock(KEY, started, beganWith.happened());
        clock.endsNotBefore(started.happened().on());
        if (started.initiatedBy().isPresent() && discussion.isEmpty()) {
            clock.isUnknown(FlawCode.DISCUSSION_MISSING.sentence());
        }
        return new Enquiry(started, beganWith, clock);
    }

    static OpenClock withoutStart(Fact witness) {
        return OpenClock.unknown(witness, KEY, FlawCode.ENQUIRY_START_MISSING.sentence());
    }

    static OpenClock withoutEnquiry(Fact conference) {
        return OpenClock.unknown(conference, KEY, FlawCode.ENQUIRY_MISSING.sentence());
    }

    /** A conference that the source rules out without saying when, is ruled out from the start. */
    void begin() {
        if (noConferenceFromTheStart()) {
            clock.cancel(
                    new Cancellation(clock.startedOn(), CancellationReason.CONFERENCE_NOT_REQUIRED, Optional.empty()));
        }
    }

    /** Whether it can take the place of one that runs: it must be known to have begun, and to be about a conference itself. */
    boolean supersedes() {
        return clock.unknown().isEmpty() && !noConferenceFromTheStart();
    }

    private boolean noConferenceFromTheStart() {
        return started.conferenceNotRequired().orElse(false);
    }

    /** Whether it was given up for one that begins on that day. */
    boolean madeRoomOn(LocalDate day) {
        return clock.stop().isEmpty()
                && clock.cancellation().filter(given -> madeRoom(given, day)).isPresent();
    }

    private static boolean madeRoom(Cancellation given, LocalDate day) {
        return switch (given.reason()) {
            case SUPERSEDED -> true;
            case CONFERENCE_NOT_REQUIRED, CONCLUDED_WITHOUT_CONFERENCE, ABANDONED ->
                given.on().equals(day);
            case DISCONTINUED, NO_LONGER_NEEDED, TRANSFER_WITHDRAWN, PLAN_ENDED, ALLOCATION_ENDED -> false;
            case WORKER_ALLOCATED, PLACEMENT_ENDED, LOOKED_AFTER_ENDED, PRIVATE_FOSTERING_ENDED, CASE_CLOSED -> false;
            case PLACEMENT_RECORDED, REGIME_CHANGED, APPROVAL_EXTENDED -> false;
        };
    }

    static void conclude(OpenClock clock, Section47EnquiryConcluded concluded) {
        switch (concluded.outcome()) {
            case CONFERENCE -> clock.conferenceNeededAfterAll();
            case SUPERSEDED -> clock.cancel(concluded, CancellationReason.SUPERSEDED);
            case ABANDONED -> clock.cancel(concluded, CancellationReason.ABANDONED);
            case CONTINUE_ASSESSMENT, SERVICES, LEGAL_ACTION, MONITOR, NO_FURTHER_ACTION ->
                clock.cancel(concluded, CancellationReason.CONCLUDED_WITHOUT_CONFERENCE);
        }
    }
}
