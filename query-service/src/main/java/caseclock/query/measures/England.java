package caseclock.query.measures;

import caseclock.query.timeliness.TimescaleKey;
import java.util.List;
import java.util.Optional;

/**
 * What DfE published about England: finished clocks by working days, rounded to the nearest 10.
 *
 * @param year in words
 * @param bands how many took 0 to 10, 11 to 15, 16 to 20 and 21 or more working days
 */
public record England(String year, List<Integer> bands, int all, int p25, int median, int p75) {

    /** Characteristics of children in need, 2025: initial conferences after a Section 47 enquiry. */
    private static final England CONFERENCES_2025 =
            new England("the year to 31 March 2025", List.of(6_240, 52_430, 6_430, 6_990), 72_090, 13, 14, 15);

    public England {
        bands = List.copyOf(bands);
    }

    /** Nothing is published about most timescales. */
    public static Optional<England> of(TimescaleKey timescale) {
        return timescale == TimescaleKey.SECTION_47_TO_CONFERENCE ? Optional.of(CONFERENCES_2025) : Optional.empty();
    }
}
