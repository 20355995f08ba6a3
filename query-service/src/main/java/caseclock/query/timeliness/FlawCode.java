package caseclock.query.timeliness;

import caseclock.query.timeliness.CaseClock.Flaw;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything that the records of a clock can lack or contradict, and the sentence that says so; %s is what differs from clock to clock. */
public enum FlawCode {
    BEGINNING_WITHOUT_TIME("Its limit is in hours, and the time of day at which it began is not recorded."),
    END_WITHOUT_TIME("Its limit is in hours, and the time of day at which it was finished is not recorded."),
    DISCUSSION_MISSING("The strategy discussion that initiated the enquiry is not recorded."),
    ENQUIRY_START_MISSING("The start of the Section 47 enquiry is not recorded."),
    ENQUIRY_MISSING("No Section 47 enquiry is recorded for this conference."),
    ASSESSMENT_START_MISSING("The start of the assessment is not recorded."),
    PLAN_START_MISSING("The start of the child protection plan is not recorded."),
    REFERRAL_MISSING("The referral that was decided on is not recorded."),
    CONTACT_MISSING("The contact that was decided on is not recorded."),
    REQUEST_MISSING("The request for the strategy discussion is not recorded."),
    TRANSFER_REFERRAL_MISSING("No referral is recorded for this transfer-in conference."),
    TRANSFER_NOTICE_MISSING("The notification of the transfer in is not recorded."),
    CARE_START_MISSING("The day on which the child became looked after is not recorded."),
    FIRST_REVIEW_UNCERTAIN("Whether an earlier review was the first is not recorded."),
    HOME_MISSING("Where the child has lived since %s is not recorded."),
    HOME_MISSING_FOR_A_TIME("Where the child lived from %s to %s is not recorded."),
    PLACEMENT_START_MISSING("The start of the placement is not recorded."),
    CARER_ASSESSMENT_START_MISSING("The start of the connected person's assessment is not recorded."),
    FOSTERING_NOTICE_MISSING("The notification of the private fostering arrangement is not recorded."),
    DECISION_DAY_NOT_TOLD("The source does not give the day of the decision."),
    NOBODY_SINCE_WHEN("Since when nobody has had the case is not recorded."),
    NO_SOURCE_TELLS("None of this case's sources records %s."),
    NO_SOURCE_TOLD_THEN("None of this case's sources recorded %s when this clock started."),
    FINISHED_BEFORE_START(Flaw.Kind.DISORDERED, "It is recorded as finished on %s, but it only began on %s."),
    GIVEN_UP_BEFORE_START(Flaw.Kind.DISORDERED, "It is recorded as given up on %s, but it only began on %s.");

    private final Flaw.Kind kind;
    private final String words;
    private final Pattern read;

    FlawCode(String words) {
        this(Flaw.Kind.UNKNOWN, words);
    }

    FlawCode(Flaw.Kind kind, String words) {
        this.kind = kind;
        this.words = words;
        this.read = Pattern.compile(
                Arrays.stream(words.split("%s", -1)).map(Pattern::quote).collect(Collectors.joining(".+")));
    }

    Flaw.Kind kind() {
        return kind;
    }

    /** @param parts what stands where the words leave room, in order */
    String sentence(Object... parts) {
        return words.formatted(parts);
    }

    /** Which it is that a sentence tells. The read tables keep the sentence; one that an older version wrote in other words is none of these. */
    public static Optional<FlawCode> of(Flaw flaw) {
        return Arrays.stream(values())
                .filter(code -> code.kind == flaw.kind()
                        && code.read.matcher(flaw.sentence()).matches())
                .findFirst();
    }
}
