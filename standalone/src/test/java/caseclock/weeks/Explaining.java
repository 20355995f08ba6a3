package caseclock.weeks;

import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Says why one entry is missing, why one is there that should not be, or why a member of one differs; nothing where no limit of Annex A is the reason. */
final class Explaining {

    private static final Set<String> NEVER_TOLD =
            Set.of("meetingId", "initiatedBy", "conference", "quorate", "planContinued", "factors", "plan");

    private final Week week;

    Explaining(Week week) {
        this.week = week;
    }

    /** The records have it, and the files did not tell. */
    Optional<Reason> missing(Fact fact) {
        if (!AnnexAOfCouncil.hasColumn(fact)) {
            return Optional.of(Reason.NO_COLUMN);
        }
        Optional<Reason> never = neverListed(fact);
        if (never.isPresent()) {
            return never;
        }
        if (week.isStated(fact)) {
            return isOneOfMany(fact) && onOneDay(fact) > 1 ? Optional.of(Reason.ONE_A_DAY) : Optional.empty();
        }
        return wasOtherwise(fact) ? Optional.of(Reason.PUT_RIGHT_OUT_OF_SIGHT) : outOfReach(fact);
    }

    private long onOneDay(Fact fact) {
        return week.now().facts().stream().filter(Thing.of(fact)::isAlikeFact).count();
    }

    private Optional<Reason> neverListed(Fact fact) {
        return switch (fact) {
            case ConferenceHeld held
            when held.kind() != ConferenceKind.INITIAL || held.enquiry().isEmpty() -> Optional.of(Reason.NO_ENQUIRY);
            case ConferenceHeld held when !held.quorate().orElse(true) -> Optional.of(Reason.NOT_QUORATE);
            case ReviewConferenceHeld held when !held.quorate().orElse(true) -> Optional.of(Reason.NOT_QUORATE);
            case VisitMade visit when !visit.childSeen().orElse(false) -> Optional.of(Reason.NOT_SEEN);
            case PlacementStarted placement
            when placement.regime() == PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL ->
                Optional.of(Reason.PLACEMENT_CODES);
            case AssessmentStarted begun when isGivenUp(begun) -> Optional.of(Reason.GIVEN_UP);
            case CaseClosed closed
            when week.now().stays().stream().noneMatch(stay -> stay.closed().equals(Optional.of(closed))) ->
                Optional.of(Reason.NO_STAY);
            case Fact _ -> Optional.empty();
        };
    }

    private boolean isGivenUp(AssessmentStarted begun) {
        return week.now()
                .all(AssessmentDiscontinued.class)
                .anyMatch(end -> end.assessment().equals(begun.entryId()));
    }

    /** It was in a file, and has been put right since it is in none. */
    private boolean wasOtherwise(Fact fact) {
        return week.ever().contains(fact.entryId())
                && week.source().stream()
                        .flatMap(records -> records.find(fact.entryId()).stream())
                        .anyMatch(before -> !before.equals(fact));
    }

    private Optional<Reason> outOfReach(Fact fact) {
        Records first = week.first(fact);
        if (isOneOfMany(fact) && hasLater(first, fact)) {
            return Optional.of(Reason.ONLY_THE_LATEST);
        }
        if (isOneOfMany(fact) && !isWithin(first, fact)) {
            return Optional.of(Reason.NO_STAY);
        }
        if (!begun(fact).isBefore(first.on().minusMonths(6))) {
            return Optional.empty();
        }
        return Optional.of(Reason.BEFORE_THE_PERIOD).filter(_ -> first.on().equals(Council.SUNDAYS.getFirst()));
    }

    /** What hangs on another entry is in the row of that one. */
    private LocalDate begun(Fact fact) {
        return switch (fact) {
            case ConferenceHeld held ->
                held.enquiry()
                        .flatMap(week.now()::find)
                        .map(enquiry -> enquiry.happened().on())
                        .orElse(LocalDate.MIN);
            case AssessmentAuthorised end when week.now().find(end.assessment()).isEmpty() -> LocalDate.MIN;
            case Fact _ -> fact.happened().on();
        };
    }

    private static boolean isOneOfMany(Fact fact) {
        return switch (fact) {
            case VisitMade _, ReviewConferenceHeld _, LookedAfterReviewHeld _, PlacementStarted _ -> true;
            case Fact _ -> false;
        };
    }

    private static boolean hasLater(Records records, Fact fact) {
        return records.facts().stream()
                .filter(other -> other.getClass() == fact.getClass() && other != fact)
                .filter(other ->
                        !(other instanceof VisitMade visit) || visit.childSeen().orElse(false))
                .anyMatch(
                        other -> !other.happened().on().isBefore(fact.happened().on()));
    }

    private static boolean isWithin(Records records, Fact fact) {
        LocalDate day = fact.happened().on();
        return records.stays().stream().anyMatch(stay -> !day.isBefore(stay.from()) && !day.isAfter(stay.until()));
    }

    /** CaseClock holds it, and the records have it no more. */
    Optional<Reason> extra(Fact fact) {
        boolean was = week.source().stream()
                .flatMap(records -> records.facts().stream())
                .anyMatch(Thing.of(fact)::isAlikeFact);
        if (was && isOneOfMany(fact) && !week.now().isOpen()) {
            return Optional.of(Reason.EMPTY_IN_A_CLOSED_ROW);
        }
        return Optional.of(Reason.PUT_RIGHT_OUT_OF_SIGHT).filter(_ -> was && !isInSight(fact));
    }

    /** Whether the file would tell of it if it were so. */
    private boolean isInSight(Fact fact) {
        return switch (fact) {
            case ContactReceived _, ReferralReceived _, AssessmentStarted _, Section47EnquiryStarted _ ->
                week.inPeriod(fact);
            case ProtectionPlanStarted _, BecameLookedAfter _ -> true;
            case ConferenceHeld held ->
                held.enquiry()
                        .flatMap(week.imported()::find)
                        .filter(week::inPeriod)
                        .isPresent();
            case Fact some when isOneOfMany(some) -> !hasLater(week.now(), some) && isWithin(week.now(), some);
            case Fact _ -> week.inPeriod(fact);
        };
    }

    /** @param says what CaseClock holds of a member; empty if nothing */
    Optional<Reason> member(String name, Thing source, Optional<String> says) {
        if (says.isEmpty()) {
            return untold(name, source);
        }
        Optional<Reason> decided = decided(name, source.fact(), says.get());
        if (decided.isPresent()) {
            return decided;
        }
        if (name.equals("regime") || name.equals("untilEighteen")) {
            return Optional.of(Reason.PLACEMENT_CODES);
        }
        if (source.fact() instanceof VisitMade && onOneDay(source.fact()) > 1) {
            return Optional.of(Reason.ONE_A_DAY);
        }
        return !week.isStated(source.fact()) && wasSo(name, source.fact(), says.get())
                ? Optional.of(Reason.PUT_RIGHT_OUT_OF_SIGHT)
                : Optional.empty();
    }

    private boolean wasSo(String name, Fact fact, String value) {
        return week.source().stream()
                .flatMap(records -> records.find(fact.entryId()).stream())
                .anyMatch(before -> value.equals(Thing.of(before).members().get(name)));
    }

    private Optional<Reason> untold(String name, Thing source) {
        if (name.equals("time")) {
            return Optional.of(Reason.NO_TIME_OF_DAY);
        }
        if (NEVER_TOLD.contains(name)) {
            return Optional.of(Reason.NO_COLUMN);
        }
        return switch (source.fact()) {
            case ReferralReceived referral
            when name.equals("primaryNeed") && !opens(referral) -> Optional.of(Reason.NEED_IN_LIST_6_ONLY);
            case ReferralReceived referral
            when name.equals("source") && isOlderThanAnyFile(referral) -> Optional.of(Reason.SOURCE_IN_LIST_3_ONLY);
            case VisitMade _
            when name.equals("kind") || name.equals("seenAlone") -> Optional.of(Reason.WHAT_A_VISIT_WAS_FOR);
            case Fact _ -> Optional.empty();
        };
    }

    private boolean isOlderThanAnyFile(ReferralReceived referral) {
        Records first = week.first(referral);
        return referral.happened().on().isBefore(first.on().minusMonths(6));
    }

    private boolean opens(ReferralReceived referral) {
        return week.now().stays().stream().anyMatch(stay -> stay.referral().equals(referral));
    }

    private Optional<Reason> decided(String name, Fact fact, String says) {
        boolean right = switch (fact) {
            case ReferralReceived referral
            when name.equals("noFurtherAction") ->
                week.now().noFurtherAction(referral).equals(Optional.of(Boolean.valueOf(says)));
            case Section47EnquiryStarted enquiry
            when name.equals("conferenceNotRequired") ->
                Boolean.parseBoolean(says) == AnnexAOfCouncil.isRuledOut(week.now(), enquiry);
            case Fact _ -> false;
        };
        return Optional.of(Reason.DECISION_WITHOUT_ITS_DAY).filter(_ -> right);
    }
}
