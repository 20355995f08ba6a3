package caseclock.query.weekly;

import caseclock.query.published.Cause;

/** Says why a published figure is another now. */
final class CauseWords {

    private CauseWords() {}

    static String of(Cause cause) {
        return switch (cause) {
            case RECORDED_LATE -> "recorded since";
            case CORRECTED -> "corrected since";
            case WITHDRAWN -> "withdrawn since";
            case BANK_HOLIDAY_ANNOUNCED -> "bank holiday announced since";
            case TIMESCALE_CHANGED -> "limit changed since";
            case NOT_EXPLAINED -> "nothing recorded explains it";
        };
    }
}
