package caseclock.query.clocks;

import static caseclock.query.timeliness.TimescaleKey.*;

import caseclock.query.timeliness.TimescaleKey;
import java.util.List;

/** The timescales as people think of them: by what they are doing when they ask. */
enum Group {
    FRONT_DOOR(
            "At the front door",
            CONTACT_DECISION,
            CONTACT_DECISION_WORKING_DAY,
            REFERRAL_DECISION,
            REFERRAL_COMPLETION),
    ASSESSING("Assessment", ASSESSMENT, ASSESSMENT_FROM_START),
    PROTECTION(
            "Child protection",
            STRATEGY_DISCUSSION,
            REFERRAL_TO_STRATEGY_DISCUSSION,
            SECTION_47_TO_CONFERENCE,
            TRANSFER_IN_CONFERENCE,
            CORE_GROUP,
            FIRST_REVIEW_CONFERENCE,
            LATER_REVIEW_CONFERENCE),
    SEEING("Seeing the child", INITIAL_VISIT, INITIAL_VISIT_ENQUIRY, PROTECTION_PLAN_VISIT),
    WORKERS("Workers and oversight", ALLOCATION, UNALLOCATED_RISK_ASSESSMENT, UNALLOCATED_REVIEW, SUPERVISION),
    LOOKED_AFTER(
            "Looked-after children",
            LOOKED_AFTER_FIRST_VISIT,
            LOOKED_AFTER_VISIT,
            LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN,
            LOOKED_AFTER_VISIT_WEEKLY,
            LOOKED_AFTER_VISIT_FOUR_WEEKLY,
            LOOKED_AFTER_FIRST_REVIEW,
            LOOKED_AFTER_SECOND_REVIEW,
            LOOKED_AFTER_LATER_REVIEW,
            PERMANENCY_PLAN),
    PRIVATE_FOSTERING(
            "Private fostering",
            PRIVATE_FOSTERING_FIRST_VISIT,
            PRIVATE_FOSTERING_VISIT,
            PRIVATE_FOSTERING_LATER_VISIT,
            PRIVATE_FOSTERING_OVERSIGHT),
    CONNECTED_PERSONS(
            "Connected persons",
            CONNECTED_PERSON_ASSESSMENT_START,
            CONNECTED_PERSON_APPROVAL,
            CONNECTED_PERSON_EXTENSION);

    private final String words;
    private final List<TimescaleKey> timescales;

    Group(String words, TimescaleKey... timescales) {
        this.words = words;
        this.timescales = List.of(timescales);
    }

    String words() {
        return words;
    }

    List<TimescaleKey> timescales() {
        return timescales;
    }
}
