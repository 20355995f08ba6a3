package caseclock.query.recordkeeping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule by which a record is listed as one to correct: what is wrong, when it is listed, what it breaks and how much, and DfE's number for it in the
 * children in need census where there is one.
 */
public enum RecordRule {
    ENQUIRY_WITHOUT_DISCUSSION(
            "Enquiry whose strategy discussion is not recorded",
            "An enquiry names a strategy discussion, and no entry of the case is that discussion.",
            Breaks.NO_START),
    ENQUIRY_WITHOUT_START(
            "Enquiry without a recorded start",
            "Something belongs to an enquiry, and no entry says when that enquiry started.",
            Breaks.NO_START),
    CONFERENCE_WITHOUT_ENQUIRY(
            "Conference without a recorded enquiry",
            "An initial conference was held, and the case has no enquiry that it could follow.",
            Breaks.NO_START),
    CONFERENCE_BEFORE_ENQUIRY(
            "Conference held before its enquiry started",
            "The day of the initial conference is before the day from which its clock is counted.",
            Breaks.IN_NO_FIGURE,
            "8615"),
    BOOKING_PASSED(
            "Meeting booked for a day that has passed, not recorded as held",
            "The last booking is for a day that has gone by, and the clock that the meeting would stop still runs.",
            Breaks.GOES_ON),
    ASSESSMENT_WITHOUT_START(
            "Assessment without a recorded start",
            "An assessment was authorised or ended, and no entry says when it started.",
            Breaks.NO_START),
    ASSESSMENT_BEFORE_START(
            "Assessment authorised before it started",
            "The day of the authorisation is before the day from which the clock is counted.",
            Breaks.IN_NO_FIGURE,
            "8608"),
    ASSESSMENT_OPEN_AT_CLOSURE(
            "Case closed, assessment not authorised",
            "The case was closed while an assessment was neither authorised nor ended.",
            Breaks.GIVEN_UP,
            "8867"),
    ENQUIRY_OPEN_AT_CLOSURE(
            "Case closed, enquiry without a conference or a note that none was needed",
            "The case was closed while an enquiry had led to no conference and nothing said that none was needed.",
            Breaks.GIVEN_UP,
            "8868"),
    PLAN_WITHOUT_START(
            "Protection plan without a recorded start",
            "Something belongs to a protection plan, and no entry says when that plan started.",
            Breaks.NO_START),
    PLAN_WITHOUT_CONFERENCE(
            "Protection plan that did not start on the day of a conference",
            "No conference of the case is recorded on the day on which the plan started.",
            Breaks.REFUSED,
            "2885"),
    REVIEW_BEFORE_PLAN(
            "Review held before the plan or review that it follows",
            "The day of a review conference is before the day from which its clock is counted.",
            Breaks.IN_NO_FIGURE,
            "8841"),
    CONFERENCE_AT_WEEKEND(
            "Initial conference on a Saturday or Sunday",
            "The day of an initial conference is a Saturday or Sunday.",
            Breaks.REFUSED,
            "8875"),
    ENQUIRY_BEFORE_REFERRAL(
            "Enquiry started before any referral",
            "No referral of the case is recorded on or before the day on which the enquiry started.",
            Breaks.REFUSED,
            "2889"),
    DECISION_WITHOUT_REFERRAL(
            "Decision on a referral that is not recorded",
            "A decision names a referral, and no entry of the case is that referral.",
            Breaks.NO_START),
    DECISION_WITHOUT_CONTACT(
            "Decision on a contact that is not recorded",
            "A decision names a contact, and no entry of the case is that contact.",
            Breaks.NO_START),
    DISCUSSION_WITHOUT_REQUEST(
            "Strategy discussion whose request is not recorded",
            "A request was taken back or answered, and no entry says when it was made.",
            Breaks.NO_START),
    TRANSFER_WITHOUT_NOTICE(
            "Transfer in without a recorded notification or referral",
            "A conference was held because a child on a plan moved in, and nothing says when the council was told.",
            Breaks.NO_START),
    TIME_OF_DAY_MISSING(
            "Time of day not recorded where the limit is in hours",
            "The limit is in hours, and the record has only the day of the beginning or the end.",
            Breaks.NOT_JUDGED),
    VISIT_WITHOUT_SEEN(
            "Visit that does not say whether the child was seen",
            "A visit is recorded without saying that the child was or was not seen.",
            Breaks.NO_VISIT),
    CARE_WITHOUT_START(
            "Looked-after child without a recorded first day",
            "Something says that the child is looked after, and no entry says since when.",
            Breaks.NO_START),
    HOME_NOT_RECORDED(
            "Looked-after child whose placement is not recorded",
            "The child is looked after, and for some days no entry says where the child lived.",
            Breaks.NO_VISIT_DUE),
    PLACEMENT_WITHOUT_START(
            "Placement without a recorded start",
            "Something belongs to a placement, and no entry says when it started.",
            Breaks.NO_START),
    CARER_WITHOUT_START(
            "Connected person’s assessment without a recorded start",
            "A connected person was approved, and no entry says when the assessment started.",
            Breaks.NO_START),
    FOSTERING_WITHOUT_NOTICE(
            "Private fostering without a recorded notification",
            "A private fostering arrangement ended, and no entry says when the council was told of it.",
            Breaks.NO_START),
    ENDS_BEFORE_START(
            "Finished or given up before it began",
            "The day on which something ended is before the day from which its clock is counted.",
            Breaks.IN_NO_FIGURE),
    NOT_KNOWN(
            "Record that does not say enough",
            "Something else is missing that the clock needs; the line says what.",
            Breaks.NOT_JUDGED),
    WORKER_LEFT(
            "Worker left, no new worker recorded",
            "The accountable worker left the role, the case is open, and nobody has been allocated since.",
            Breaks.UNALLOCATED),
    NO_TEAM(
            "Open case that no team holds any more",
            "A team held the case, none does on the day, and the case is open.",
            Breaks.NO_TEAM),
    REJECTED_ROW(
            "Row of the last upload that was not taken over",
            "The last file of its kind had a row about the child, or an item in it, that could not be taken over.",
            Breaks.NOT_TAKEN);

    /** How much a broken rule weighs. */
    public enum Weight {
        CLOCK("A clock cannot be counted"),
        FIGURE("A figure is probably wrong"),
        CENSUS("The figures stand; the census is refused");

        private final String words;

        Weight(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What comes of it. */
    private enum Breaks {
        NO_START("The clock cannot start", Weight.CLOCK),
        IN_NO_FIGURE("The clock is in no figure", Weight.CLOCK),
        NOT_JUDGED("The clock cannot be judged", Weight.CLOCK),
        NO_VISIT_DUE("No visit can fall due", Weight.CLOCK),
        GOES_ON("The clock goes on as if nothing had happened", Weight.FIGURE),
        GIVEN_UP("The clock counts as given up", Weight.FIGURE),
        NO_VISIT("The visit does not count", Weight.FIGURE),
        UNALLOCATED("The child is shown as unallocated", Weight.FIGURE),
        NO_TEAM("The case counts to no team", Weight.FIGURE),
        NOT_TAKEN("The fact is in no figure", Weight.FIGURE),
        REFUSED("DfE refuses it in the census", Weight.CENSUS);

        private final String words;
        private final Weight weight;

        Breaks(String words, Weight weight) {
            this.words = words;
            this.weight = weight;
        }
    }

    private final String title;
    private final String meaning;
    private final Breaks breaks;
    private final Optional<String> dfe;

    RecordRule(String title, String meaning, Breaks breaks) {
        this(title, meaning, breaks, Optional.empty());
    }

    RecordRule(String title, String meaning, Breaks breaks, String dfe) {
        this(title, meaning, breaks, Optional.of(dfe));
    }

    RecordRule(String title, String meaning, Breaks breaks, Optional<String> dfe) {
        this.title = title;
        this.meaning = meaning;
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

    /** When a record is listed under it, as a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What comes of it: "The clock cannot start". */
    public String breaks() {
        return breaks.words;
    }

    public Weight weight() {
        return breaks.weight;
    }

    /** DfE's number of the rule. */
    public Optional<String> dfe() {
        return dfe;
    }
}
