package caseclock.standalone.demo;

import java.time.LocalDate;

/**
 * How an enquiry into a family came out.
 *
 * @param until the day on which the enquiry, or the plan that it led to, ended
 */
record Protection(LocalDate until, Result result) {

    /** How far it went. */
    enum Result {
        NO_CONFERENCE,
        NO_PLAN,
        PLAN
    }

    boolean hadConference() {
        return result != Result.NO_CONFERENCE;
    }

    boolean hadPlan() {
        return result == Result.PLAN;
    }
}
