package caseclock.query.caseload;

import caseclock.query.charts.Picture;
import caseclock.query.charts.YearBesideLast;
import caseclock.query.out.Sheet;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many children had a worker, week by week over a year, beside the year before: so that what comes every year, before the summer holiday perhaps, is
 * seen as such.
 */
public record Season(String finding, Picture picture, List<Week> weeks) {

    /** A year and the week it began with. */
    static final int WEEKS = 53;

    private static final int YEAR = 52;

    /** How many counts are needed for both years, which share the week between them. */
    static final int COUNTS = WEEKS + YEAR;

    public record Week(LocalDate ending, String words, int now, int before) {}

    /** @param counts of the last {@link #COUNTS} weeks, the oldest first */
    static Season of(List<Integer> counts, LocalDate asAt, String scope) {
        var before = counts.subList(0, WEEKS);
        var now = counts.subList(YEAR, COUNTS);
        var first = asAt.minusWeeks(YEAR);
        var weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> new Week(
                        first.plusWeeks(week), Words.shortDay(first.plusWeeks(week)), now.get(week), before.get(week)))
                .toList();
        return new Season(
                finding(now, before, first),
                new YearBesideLast(first, now, before)
                        .draw("season", scope + ": children with a worker, week by week, beside the year before"),
                weeks);
    }

    /** "2,130 children have a worker; a year before it was 2,151. There were most this year in the week to 12 July, and the year before in the week to 6 July." */
    private static String finding(List<Integer> now, List<Integer> before, LocalDate first) {
        return Words.count(now.getLast(), "child has", "children have") + " a worker; a year ago it was "
                + Words.number(before.getLast()) + ". There were most on "
                + highest(now, first) + ", and in the year before on "
                + highest(before, first.minusWeeks(YEAR)) + ".";
    }

    private static String highest(List<Integer> counts, LocalDate first) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return Words.day(first.plusWeeks(counts.indexOf(most))) + " (" + Words.number(most) + ")";
    }

    Sheet sheet() {
        return new Sheet(
                "children-with-a-worker-by-week",
                List.of("on", "children", "children_52_weeks_before"),
                weeks.stream()
                        .map(week -> Sheet.row(week.ending(), week.now(), week.before()))
                        .toList());
    }
}
