package caseclock.query.timeliness;

import java.util.Arrays;
import java.util.Optional;

/** Which rule a clock runs under, by the name that files, addresses and rows use; in the order in which people read them. */
public enum TimescaleKey {
    CONTACT_DECISION("contact-decision"),
    CONTACT_DECISION_WORKING_DAY("contact-decision-working-day"),
    REFERRAL_DECISION("referral-decision"),
    REFERRAL_COMPLETION("referral-completion"),
    ASSESSMENT("assessment"),
    ASSESSMENT_FROM_START("assessment-from-start"),
    STRATEGY_DISCUSSION("strategy-discussion"),
    REFERRAL_TO_STRATEGY_DISCUSSION("referral-to-strategy-discussion"),
    SECTION_47_TO_CONFERENCE("section-47-to-conference"),
    TRANSFER_IN_CONFERENCE("transfer-in-conference"),
    CORE_GROUP("core-group"),
    FIRST_REVIEW_CONFERENCE("first-review-conference"),
    LATER_REVIEW_CONFERENCE("later-review-conference"),
    PROTECTION_PLAN_VISIT("protection-plan-visit"),
    INITIAL_VISIT("initial-visit"),
    INITIAL_VISIT_ENQUIRY("initial-visit-enquiry"),
    ALLOCATION("allocation"),
    UNALLOCATED_RISK_ASSESSMENT("unallocated-risk-assessment"),
    UNALLOCATED_REVIEW("unallocated-review"),
    SUPERVISION("supervision"),
    LOOKED_AFTER_FIRST_VISIT("looked-after-first-visit"),
    LOOKED_AFTER_VISIT("looked-after-visit"),
    LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN("looked-after-visit-until-eighteen"),
    LOOKED_AFTER_VISIT_WEEKLY("looked-after-visit-weekly"),
    LOOKED_AFTER_VISIT_FOUR_WEEKLY("looked-after-visit-four-weekly"),
    LOOKED_AFTER_FIRST_REVIEW("looked-after-first-review"),
    LOOKED_AFTER_SECOND_REVIEW("looked-after-second-review"),
    LOOKED_AFTER_LATER_REVIEW("looked-after-later-review"),
    PERMANENCY_PLAN("permanency-plan"),
    PRIVATE_FOSTERING_FIRST_VISIT("private-fostering-first-visit"),
    PRIVATE_FOSTERING_VISIT("private-fostering-visit"),
    PRIVATE_FOSTERING_LATER_VISIT("private-fostering-later-visit"),
    PRIVATE_FOSTERING_OVERSIGHT("private-fostering-oversight"),
    CONNECTED_PERSON_ASSESSMENT_START("connected-person-assessment-start"),
    CONNECTED_PERSON_APPROVAL("connected-person-approval"),
    CONNECTED_PERSON_EXTENSION("connected-person-extension");

    private final String text;

    TimescaleKey(String text) {
        this.text = text;
    }

    /** The name, for instance "section-47-to-conference". */
    public String text() {
        return text;
    }

    /** @throws IllegalArgumentException if no timescale has that name; the sentence lists those there are */
    public static TimescaleKey of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException(noSuch(text)));
    }

    static Optional<TimescaleKey> find(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    static String noSuch(String text) {
        return "There is no timescale \"" + text + "\". There are: "
                + String.join(
                        ", ", Arrays.stream(values()).map(TimescaleKey::text).toList());
    }
}
