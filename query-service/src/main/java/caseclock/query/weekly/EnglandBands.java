package caseclock.query.weekly;

import caseclock.query.charts.Bands.Band;
import java.util.List;

/** What DfE published for England in the year to 31 March 2025: initial conferences by working days, rounded to the nearest 10. */
final class EnglandBands {

    static final String QUARTILES = "13, 14 and 15";

    private static final int ALL = 72_090;
    private static final int TO_10 = 6_240;
    private static final int TO_15 = 52_430;
    private static final int TO_20 = 6_430;
    private static final int LONGER = 6_990;

    private EnglandBands() {}

    static List<Band> beside(Section47Figures figures) {
        int all = figures.between(0, 31);
        return List.of(
                new Band("0 to 10 days", false, figures.between(0, 11), all, TO_10, ALL),
                new Band("11 to 15 days", false, figures.between(11, 16), all, TO_15, ALL),
                new Band("16 to 20 days", true, figures.between(16, 21), all, TO_20, ALL),
                new Band("21 or more", true, figures.between(21, 31), all, LONGER, ALL));
    }
}
