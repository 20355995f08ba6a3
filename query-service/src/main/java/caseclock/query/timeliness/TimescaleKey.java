package caseclock.query.timeliness;

import java.util.Arrays;
import java.util.Optional;

/** Which rule a clock runs under, by the name that files, addresses and rows use. */
public enum TimescaleKey {
    SECTION_47_TO_CONFERENCE("section-47-to-conference"),
    ASSESSMENT("assessment"),
    ASSESSMENT_FROM_START("assessment-from-start"),
    FIRST_REVIEW_CONFERENCE("first-review-conference"),
    LATER_REVIEW_CONFERENCE("later-review-conference"),
    REFERRAL_DECISION("referral-decision"),
    TRANSFER_IN_CONFERENCE("transfer-in-conference");

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
