package caseclock.query.casehistory;

import static caseclock.query.words.ClockWords.code;

import caseclock.events.ConnectedPerson;
import caseclock.events.LookedAfter;
import caseclock.events.PrivateFostering;

/** What a fact about a child who lives away from home is called in a case's history. */
final class CareWords {

    private CareWords() {}

    static String title(LookedAfter fact) {
        return switch (fact) {
            case LookedAfter.BecameLookedAfter _ -> "Became looked after";
            case LookedAfter.LookedAfterEnded _ -> "Not looked after any more";
            case LookedAfter.PlacementStarted placed -> "Placement started: " + code(placed.regime());
            case LookedAfter.PlacementEnded _ -> "Placement ended";
            case LookedAfter.LookedAfterReviewHeld _ -> "Looked-after review held";
            case LookedAfter.PermanencyPlanMade _ -> "Permanency plan in place";
        };
    }

    static String title(ConnectedPerson fact) {
        return switch (fact) {
            case ConnectedPerson.TemporaryApprovalGranted _ -> "Connected person approved for the time being";
            case ConnectedPerson.TemporaryApprovalExtended _ -> "Temporary approval extended";
            case ConnectedPerson.ConnectedPersonAssessmentStarted _ -> "Assessment of the connected person started";
            case ConnectedPerson.ConnectedPersonApproved _ -> "Connected person approved as foster carer";
        };
    }

    static String title(PrivateFostering fact) {
        return switch (fact) {
            case PrivateFostering.PrivateFosteringNotified _ -> "Private fostering arrangement known";
            case PrivateFostering.PrivateFosteringEnded _ -> "Private fostering arrangement ended";
        };
    }
}
