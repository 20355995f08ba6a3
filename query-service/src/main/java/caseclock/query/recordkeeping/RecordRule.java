package caseclock.query.recordkeeping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a record, in plain words, with what it breaks and DfE's number for it in the children in need census where there is one. */
public enum RecordRule {
    ENQUIRY_WITHOUT_DISCUSSION("Enquiry whose strategy discussion is not recorded", Breaks.NO_START),
    ENQUIRY_WITHOUT_START("Enquiry without a recorded start", Breaks.NO_START),
    CONFERENCE_WITHOUT_ENQUIRY("Conference without a recorded enquiry", Breaks.NO_START),
    CONFERENCE_BEFORE_ENQUIRY("Conference held before its enquiry started", Breaks.IN_NO_FIGURE, "8615"),
    BOOKING_PASSED(
            "Meeting booked for a day that has passed, not recorded as held",
            "The clock goes on as if nothing had happened"),
    ASSESSMENT_WITHOUT_START("Assessment without a recorded start", Breaks.NO_START),
    ASSESSMENT_BEFORE_START("Assessment authorised before it started", Breaks.IN_NO_FIGURE, "8608"),
    ASSESSMENT_OPEN_AT_CLOSURE("Case closed, assessment not authorised", Breaks.GIVEN_UP, "8867"),
    ENQUIRY_OPEN_AT_CLOSURE(
            "Case closed, enquiry without a conference or a note that none was needed", Breaks.GIVEN_UP, "8868"),
    PLAN_WITHOUT_START("Protection plan without a recorded start", Breaks.NO_START),
    PLAN_WITHOUT_CONFERENCE(
            "Protection plan that did not start on the day of a conference", "DfE refuses it in the census", "2885"),
    REVIEW_BEFORE_PLAN("Review held before the plan or review that it follows", Breaks.IN_NO_FIGURE, "8841"),
    CONFERENCE_AT_WEEKEND("Initial conference on a Saturday or Sunday", "DfE refuses it in the census", "8875"),
    ENQUIRY_BEFORE_REFERRAL("Enquiry started before any referral", "DfE refuses it in the census", "2889"),
    DECISION_WITHOUT_REFERRAL("Decision on a referral that is not recorded", Breaks.NO_START),
    DECISION_WITHOUT_CONTACT("Decision on a contact that is not recorded", Breaks.NO_START),
    DISCUSSION_WITHOUT_REQUEST("Strategy discussion whose request is not recorded", Breaks.NO_START),
    TRANSFER_WITHOUT_NOTICE("Transfer in without a recorded notification or referral", Breaks.NO_START),
    TIME_OF_DAY_MISSING("Time of day not recorded where the limit is in hours", "The clock cannot be judged"),
    VISIT_WITHOUT_SEEN("Visit that does not say whether the child was seen", "The visit does not count"),
    CARE_WITHOUT_START("Looked-after child without a recorded first day", Breaks.NO_START),
    HOME_NOT_RECORDED("Looked-after child whose placement is not recorded", "No visit can fall due"),
    PLACEMENT_WITHOUT_START("Placement without a recorded start", Breaks.NO_START),
    CARER_WITHOUT_START("Connected person’s assessment without a recorded start", Breaks.NO_START),
    FOSTERING_WITHOUT_NOTICE("Private fostering without a recorded notification", Breaks.NO_START),
    ENDS_BEFORE_START("Finished or given up before it began", Breaks.IN_NO_FIGURE),
    NOT_KNOWN("Record that does not say enough", "The clock cannot be judged"),
    WORKER_LEFT("Worker left, no new worker recorded", "The child is shown as unallocated"),
    NO_TEAM("Open case that no team holds any more", "The case counts to no team"),
    REJECTED_ROW("Row of the last upload that was not taken over", "The fact is in no figure");

    /** What several of them break, in the same words. */
    private static final class Breaks {
        static final String NO_START = "The clock cannot start";
        static final String IN_NO_FIGURE = "The clock is in no figure";
        static final String GIVEN_UP = "The clock counts as given up";
    }

    private final String title;
    private final String breaks;
    private final Optional<String> dfe;

    RecordRule(String title, String breaks) {
        this(title, breaks, Optional.empty());
    }

    RecordRule(String title, String breaks, String dfe) {
        this(title, breaks, Optional.of(dfe));
    }

    RecordRule(String title, String breaks, Optional<String> dfe) {
        this.title = title;
        this.breaks = breaks;
        this.dfe = dfe;
    }

    /** As it stands in an address: "booking-passed". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordRule> of(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }

    public String title() {
        return title;
    }

    /** What comes of it: "The clock cannot start". */
    public String breaks() {
        return breaks;
    }

    /** DfE's number of the rule. */
    public Optional<String> dfe() {
        return dfe;
    }
}
