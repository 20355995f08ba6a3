package caseclock.query.timeliness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From what else a clock could be counted than its timescale says: only ever supposed, never used for a figure of record. */
public enum StartRule {
    /** The first discussion of the episode that no other enquiry began with. */
    FIRST_DISCUSSION(TimescaleKey.SECTION_47_TO_CONFERENCE),
    /** The last discussion before the conference, as elsewhere than in England. */
    LAST_DISCUSSION(TimescaleKey.SECTION_47_TO_CONFERENCE),
    /** The day given for the enquiry itself. */
    ENQUIRY(TimescaleKey.SECTION_47_TO_CONFERENCE),
    /** The day on which the referral was accepted. */
    ACCEPTANCE(TimescaleKey.ASSESSMENT),
    /** The day on which the assessment itself began. */
    OWN_START(TimescaleKey.ASSESSMENT);

    private final TimescaleKey timescale;

    StartRule(TimescaleKey timescale) {
        this.timescale = timescale;
    }

    /** The name, for instance "first-discussion". */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that can be supposed for a timescale. */
    public static List<StartRule> of(TimescaleKey timescale) {
        return Arrays.stream(values())
                .filter(rule -> rule.timescale == timescale)
                .toList();
    }
}
