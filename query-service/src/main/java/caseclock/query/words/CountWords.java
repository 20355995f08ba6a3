package caseclock.query.words;

import caseclock.query.timeliness.TimescaleKey;

/**
 * What the figures of a timescale count, and what happened to those that finished.
 *
 * @param done of several: "were decided"
 */
public record CountWords(String one, String many, String done) {

    public static CountWords of(TimescaleKey timescale) {
        return switch (timescale) {
            case CONTACT_DECISION, CONTACT_DECISION_WORKING_DAY -> things("contact", "were decided");
            case REFERRAL_DECISION -> things("referral", "were decided");
            case REFERRAL_COMPLETION -> things("referral", "were completed");
            case ASSESSMENT, ASSESSMENT_FROM_START -> things("assessment", "were authorised");
            case STRATEGY_DISCUSSION -> things("discussion", "were held");
            case REFERRAL_TO_STRATEGY_DISCUSSION -> children("had their first discussion");
            case SECTION_47_TO_CONFERENCE, TRANSFER_IN_CONFERENCE -> children("had their conference");
            case CORE_GROUP -> children("had their first core group");
            case FIRST_REVIEW_CONFERENCE -> children("had their first review");
            case INITIAL_VISIT, INITIAL_VISIT_ENQUIRY -> children("were seen");
            case ALLOCATION -> things("wait", "ended with a worker");
            case UNALLOCATED_RISK_ASSESSMENT -> things("risk assessment", "were made");
            case SUPERVISION -> things("supervision", "were held");
            case PERMANENCY_PLAN -> children("had their plan");
            case PROTECTION_PLAN_VISIT,
                    LOOKED_AFTER_FIRST_VISIT,
                    LOOKED_AFTER_VISIT,
                    LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN,
                    LOOKED_AFTER_VISIT_WEEKLY,
                    LOOKED_AFTER_VISIT_FOUR_WEEKLY,
                    PRIVATE_FOSTERING_FIRST_VISIT,
                    PRIVATE_FOSTERING_VISIT,
                    PRIVATE_FOSTERING_LATER_VISIT -> things("visit", "were made");
            case LATER_REVIEW_CONFERENCE,
                    UNALLOCATED_REVIEW,
                    LOOKED_AFTER_FIRST_REVIEW,
                    LOOKED_AFTER_SECOND_REVIEW,
                    LOOKED_AFTER_LATER_REVIEW,
                    PRIVATE_FOSTERING_OVERSIGHT -> things("review", "were held");
            case CONNECTED_PERSON_ASSESSMENT_START -> things("assessment", "were started");
            case CONNECTED_PERSON_APPROVAL, CONNECTED_PERSON_EXTENSION -> things("approval", "were given");
        };
    }

    /** "1 child", "43 children" */
    public String count(long number) {
        return Words.count(number, one, many);
    }

    /** "190 of 233 children", "1 of 1 child" */
    public String outOf(long part, long whole) {
        return Words.outOf(part, whole) + " " + (whole == 1 ? one : many);
    }

    /** What happened to so many: "was decided". */
    public String did(long number) {
        return number == 1 ? done.replaceFirst("^were ", "was ") : done;
    }

    private static CountWords children(String done) {
        return new CountWords("child", "children", done);
    }

    private static CountWords things(String one, String done) {
        return new CountWords(one, one + "s", done);
    }
}
