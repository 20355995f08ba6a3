package caseclock.command.intake.facts;

import caseclock.command.intake.EntryIds;
import caseclock.command.recording.BadRequest;
import caseclock.command.recording.FactResource;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives the facts of one child their identities: from the source's own, or else from kind and day, in the names that every other reader uses
 * (ADR 8), so that a fact known from a census is the same fact here.
 */
final class Identities {

    private final EntryIds entries;
    private final TreeMap<LocalDate, EntryId> referrals = new TreeMap<>();

    Identities(EntryIds entries) {
        this.entries = entries;
    }

    EntryId of(FactResource kind, String id) {
        return entries.next("fact/" + kind.path(), id);
    }

    /**
     * Of a fact to which its source gives none.
     *
     * @throws BadRequest if it is known by a referral, and no row states one
     */
    EntryId of(Fact fact) {
        LocalDate day = fact.happened().on();
        return switch (fact) {
            case ReferralReceived _ -> entries.next("referral", day);
            case ContactReceived _ -> entries.next("contact", day);
            case Section47EnquiryStarted _ -> entries.next("section-47", day);
            case AssessmentStarted _ -> entries.next("assessment", day);
            case AssessmentAuthorised authorised -> entries.next("authorisation", authorised.assessment());
            case ConferenceHeld held -> conference(held);
            case ReviewConferenceHeld review -> entries.next("review", after(review.plan(), day));
            case ProtectionPlanStarted _ -> entries.next("protection-plan", day);
            case ProtectionPlanEnded ended -> entries.next("plan-end", ended.plan());
            case VisitMade _ -> entries.next("visit", day);
            case CaseAllocated allocated -> entries.next("allocation", day + "/" + allocated.worker());
            case AllocationEnded ended -> entries.next("allocation-end", ended.allocation());
            case BecameLookedAfter _ -> entries.next("looked-after", day);
            case LookedAfterEnded ended -> entries.next("looked-after-end", ended.lookedAfter());
            case LookedAfterReviewHeld _ -> entries.next("looked-after-review", day);
            case PlacementStarted _ -> entries.next("placement", day);
            case CaseClosed _ -> entries.next("closure", referralBefore(day));
            default -> entries.next(FactKinds.of(fact.getClass()).path(), day);
        };
    }

    /** Whose closure a closure is shows from the referrals before it. */
    void noteReferral(ReferralReceived referral) {
        referrals.put(referral.happened().on(), referral.entryId());
    }

    private EntryId conference(ConferenceHeld held) {
        LocalDate day = held.happened().on();
        return held.kind() == ConferenceKind.TRANSFER_IN
                ? entries.next("transfer-in-conference", referralBefore(day))
                : entries.next(
                        "initial-conference",
                        held.enquiry().<Object>map(enquiry -> enquiry).orElse(day));
    }

    private static String after(Optional<EntryId> plan, LocalDate day) {
        return plan.map(reviewed -> reviewed + "/" + day).orElseGet(day::toString);
    }

    private EntryId referralBefore(LocalDate day) {
        return Optional.ofNullable(referrals.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new BadRequest(
                        FactColumns.ID,
                        "Without an id and without the child's referral in this file it cannot be told whether it is recorded already."
                                + " Give an id, or send the referrals with it."));
    }
}
