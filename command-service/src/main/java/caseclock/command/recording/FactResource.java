package caseclock.command.recording;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.util.Arrays;
import java.util.Optional;

/** Under which address each kind of fact is recorded. */
enum FactResource {
    REFERRALS(ReferralReceived.class),
    REFERRAL_DECISIONS(ReferralDecided.class),
    ASSESSMENTS(AssessmentStarted.class),
    ASSESSMENT_AUTHORISATIONS(AssessmentAuthorised.class),
    ASSESSMENT_DISCONTINUATIONS(AssessmentDiscontinued.class),
    STRATEGY_DISCUSSIONS(StrategyDiscussionHeld.class),
    SECTION_47_ENQUIRIES(Section47EnquiryStarted.class),
    SECTION_47_CONCLUSIONS(Section47EnquiryConcluded.class),
    CONFERENCE_BOOKINGS(ConferenceBooked.class),
    CONFERENCE_BOOKING_CANCELLATIONS(ConferenceBookingCancelled.class),
    CONFERENCES(ConferenceHeld.class),
    REVIEW_CONFERENCES(ReviewConferenceHeld.class),
    CONFERENCES_NOT_REQUIRED(ConferenceNotRequired.class),
    CONFERENCE_DELAYS(ConferenceDelayAgreed.class),
    PROTECTION_PLANS(ProtectionPlanStarted.class),
    PROTECTION_PLAN_ENDINGS(ProtectionPlanEnded.class),
    ALLOCATIONS(CaseAllocated.class),
    ALLOCATION_ENDINGS(AllocationEnded.class),
    TEAM_TRANSFERS(CaseTransferredToTeam.class),
    UNALLOCATED_RISK_ASSESSMENTS(UnallocatedRiskAssessed.class),
    CLOSURES(CaseClosed.class);

    private final Class<? extends Fact> fact;

    FactResource(Class<? extends Fact> fact) {
        this.fact = fact;
    }

    Class<? extends Fact> fact() {
        return fact;
    }

    /** The address' last part, for instance "section-47-enquiries". */
    String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<FactResource> at(String path) {
        return Arrays.stream(values())
                .filter(resource -> resource.path().equals(path))
                .findFirst();
    }
}
