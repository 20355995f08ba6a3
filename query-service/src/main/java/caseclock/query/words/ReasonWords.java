package caseclock.query.words;

import caseclock.events.AmendmentReason;
import caseclock.events.DelayReason;
import caseclock.events.KeptReason;

/** The coded reasons as a sentence without its full stop. */
public final class ReasonWords {

    private ReasonWords() {}

    public static String of(DelayReason reason) {
        return switch (reason) {
            case CHAIR_NOT_AVAILABLE -> "Chair not available";
            case POLICE_NOT_AVAILABLE -> "Police could not attend";
            case HEALTH_NOT_AVAILABLE -> "Health could not attend";
            case SCHOOL_NOT_AVAILABLE -> "School could not attend";
            case FAMILY_NOT_AVAILABLE -> "Family could not attend";
            case INTERPRETER_NOT_AVAILABLE -> "Interpreter not available";
            case REPORT_NOT_READY -> "Report not ready";
            case DECISION_MADE_LATE -> "Decision to hold it came late";
            case PRE_BIRTH_PLANNING -> "Planned before the birth";
            case NOT_QUORATE -> "Too few agencies came";
            case OTHER -> "Another reason";
        };
    }

    /** Why a listed record stays as it is. */
    public static String of(KeptReason reason) {
        return switch (reason) {
            case CONFIRMED_AS_RIGHT -> "somebody looked and the record is right";
            case CANNOT_BE_CHANGED_IN_SOURCE -> "the case system does not let it be changed";
            case FROM_OLD_SYSTEM -> "it came over from an older system";
            case LAW_OR_COURT -> "a court or the law set it so";
            case OTHER -> "there is another reason";
        };
    }

    public static String of(AmendmentReason reason) {
        return switch (reason) {
            case WRONG_DATE -> "the date was wrong";
            case WRONG_DETAIL -> "a detail was wrong";
            case WRONG_CHILD -> "it was about another child";
            case RECORDED_TWICE -> "it was recorded twice";
            case DID_NOT_HAPPEN -> "it did not happen";
            case SOURCE_CHANGED -> "the source says otherwise now";
            case NO_LONGER_IN_SOURCE -> "the source does not say so any more";
            case OTHER -> "another reason";
        };
    }
}
