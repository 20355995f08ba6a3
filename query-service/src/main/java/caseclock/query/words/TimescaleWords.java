package caseclock.query.words;

import caseclock.query.timeliness.TimescaleKey;

/**
 * What a timescale is called.
 *
 * @param what what is due, short
 * @param toDo what to do about it, verb first
 * @param name from what to what
 */
record TimescaleWords(String what, String toDo, String name) {

    static TimescaleWords of(TimescaleKey timescale) {
        return switch (timescale) {
            case CONTACT_DECISION -> words("Contact decision", "Decide on the contact", "Contact decision, in hours");
            case CONTACT_DECISION_WORKING_DAY ->
                words("Contact decision", "Decide on the contact", "Contact decision, in working days");
            case REFERRAL_DECISION -> words("Referral decision", "Decide on the referral");
            case REFERRAL_COMPLETION ->
                words("Referral completion", "Complete the referral", "Referral completion, in hours");
            case ASSESSMENT -> words("Assessment", "Finish the assessment", "Assessment, from the referral");
            case ASSESSMENT_FROM_START ->
                words("Assessment", "Finish the assessment", "Assessment, from its own start");
            case STRATEGY_DISCUSSION ->
                words(
                        "Strategy discussion",
                        "Hold the strategy discussion",
                        "Strategy discussion, from when it was asked for");
            case REFERRAL_TO_STRATEGY_DISCUSSION ->
                words(
                        "First strategy discussion",
                        "Hold the strategy discussion",
                        "Referral to first strategy discussion");
            case SECTION_47_TO_CONFERENCE ->
                words("Initial conference", "Book the initial conference", "Section 47 to initial conference");
            case TRANSFER_IN_CONFERENCE -> words("Transfer-in conference", "Book the transfer-in conference");
            case CORE_GROUP -> words("First core group", "Hold the first core group");
            case FIRST_REVIEW_CONFERENCE -> words("First review conference", "Book the first review conference");
            case LATER_REVIEW_CONFERENCE -> words("Later review conference", "Book the next review conference");
            case PROTECTION_PLAN_VISIT ->
                words("Visit under the plan", "Visit the child", "Visit under a protection plan");
            case INITIAL_VISIT -> words("First visit", "See the child", "First visit, from the referral");
            case INITIAL_VISIT_ENQUIRY ->
                words("First visit in the enquiry", "See the child", "First visit, from the enquiry");
            case ALLOCATION -> words("Allocation", "Allocate a worker", "Allocation of a worker");
            case UNALLOCATED_RISK_ASSESSMENT ->
                words("Risk assessment", "Assess the risk of waiting", "Risk assessment while unallocated");
            case UNALLOCATED_REVIEW ->
                words("Manager’s review", "Review the wait for a worker", "Manager’s review while unallocated");
            case SUPERVISION -> words("Supervision", "Hold the supervision");
            case LOOKED_AFTER_FIRST_VISIT ->
                words("First visit to the placement", "Visit the child", "First visit to a placement");
            case LOOKED_AFTER_VISIT -> words("Visit to the placement", "Visit the child", "Visit to a placement");
            case LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN ->
                words("Visit to the placement", "Visit the child", "Visit to a placement until eighteen");
            case LOOKED_AFTER_VISIT_WEEKLY ->
                words("Weekly visit", "Visit the child", "Weekly visit until the first review");
            case LOOKED_AFTER_VISIT_FOUR_WEEKLY ->
                words("Four-weekly visit", "Visit the child", "Four-weekly visit after the first review");
            case LOOKED_AFTER_FIRST_REVIEW -> words("First looked-after review", "Hold the first looked-after review");
            case LOOKED_AFTER_SECOND_REVIEW ->
                words("Second looked-after review", "Hold the second looked-after review");
            case LOOKED_AFTER_LATER_REVIEW -> words("Later looked-after review", "Hold the next looked-after review");
            case PERMANENCY_PLAN -> words("Plan for permanence", "Make the plan for permanence");
            case PRIVATE_FOSTERING_FIRST_VISIT -> words("First private fostering visit", "Visit the child");
            case PRIVATE_FOSTERING_VISIT ->
                words("Private fostering visit", "Visit the child", "Private fostering visit in the first year");
            case PRIVATE_FOSTERING_LATER_VISIT ->
                words("Private fostering visit", "Visit the child", "Private fostering visit after the first year");
            case PRIVATE_FOSTERING_OVERSIGHT ->
                words("Manager’s review", "Review the arrangement", "Manager’s review of private fostering");
            case CONNECTED_PERSON_ASSESSMENT_START ->
                words(
                        "Connected person’s assessment",
                        "Start the connected person’s assessment",
                        "Connected person: assessment started");
            case CONNECTED_PERSON_APPROVAL ->
                words(
                        "Connected person’s approval",
                        "Decide on the connected person’s approval",
                        "Connected person: full approval");
            case CONNECTED_PERSON_EXTENSION ->
                words(
                        "Connected person’s approval",
                        "Decide on the connected person’s approval",
                        "Connected person: full approval in the extension");
        };
    }

    private static TimescaleWords words(String what, String toDo) {
        return new TimescaleWords(what, toDo, what);
    }

    private static TimescaleWords words(String what, String toDo, String name) {
        return new TimescaleWords(what, toDo, name);
    }
}
