package caseclock.query.unallocated;

import caseclock.query.charts.DailyLine;
import caseclock.query.charts.Picture;
import caseclock.query.out.Sheet;
import caseclock.query.unallocated.DailyQuery.Daily;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many children there were without a worker on each day of thirteen weeks.
 *
 * @param finding what the picture shows, as a sentence
 * @param days the days of a week as they stand above the numbers
 * @param weeks the numbers, a row for each week
 */
record Trend(String finding, boolean any, Picture picture, List<String> days, List<Week> weeks) {

    private static final int WEEK = 7;

    record Week(String ending, List<String> counts) {}

    static Trend of(List<Daily> daily, String scope) {
        var line = new DailyLine(
                daily.getFirst().day(), daily.stream().map(Daily::children).toList());
        return new Trend(
                finding(line),
                line.highest() > 0,
                line.draw("trend", scope + ": children without a worker, day by day"),
                daily.subList(0, WEEK).stream()
                        .map(one -> Words.dayOfWeek(one.day()))
                        .toList(),
                weeks(daily));
    }

    /** "16 children had no worker on 22 November. 13 weeks earlier, on 24 August, 24 had none. There were most on 2 September: 31." */
    private static String finding(DailyLine line) {
        if (line.highest() == 0) {
            return "Every child had a worker on each of these days.";
        }
        var said = new ArrayList<String>();
        said.add(Words.count(line.last(), "child", "children") + " had no worker on "
                + Words.dayThisYear(line.lastDay()) + ".");
        said.add("At the beginning, on " + Words.dayThisYear(line.first()) + ", it was "
                + Words.number(line.counts().getFirst()) + ".");
        if (line.highest() > Math.max(line.last(), line.counts().getFirst())) {
            said.add("There were most on " + Words.dayThisYear(line.highestDay()) + ": " + Words.number(line.highest())
                    + ".");
        }
        return String.join(" ", said);
    }

    private static List<Week> weeks(List<Daily> daily) {
        return IntStream.iterate(0, day -> day < daily.size(), day -> day + WEEK)
                .mapToObj(day -> daily.subList(day, day + WEEK))
                .map(week -> new Week(
                        Words.dayAndMonth(week.getLast().day()),
                        week.stream().map(one -> Words.number(one.children())).toList()))
                .toList();
    }

    static Sheet sheet(List<Daily> daily) {
        return new Sheet(
                "children-without-a-worker-by-day",
                List.of("day", "children"),
                daily.stream().map(one -> Sheet.row(one.day(), one.children())).toList());
    }
}
