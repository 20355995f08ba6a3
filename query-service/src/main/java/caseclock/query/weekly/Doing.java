package caseclock.query.weekly;

import caseclock.query.charts.WeeklyLine;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.weekly.TimescaleFigures.Open;
import caseclock.query.weekly.TimescaleFigures.Part;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One timescale in a line: its three rates with their counts, how long it took, and week by week. */
record Doing(
        String name,
        String limit,
        String anchor,
        Rate finished,
        Rate fellDue,
        OpenNow open,
        String median,
        String longest,
        String line) {

    /** @param share with the per cent sign, or nothing where too few were counted */
    record Rate(String counts, String share) {

        static Rate of(Part part) {
            return part.of() == 0
                    ? new Rate("None", "")
                    : new Rate(
                            Words.outOf(part.part(), part.of()),
                            Words.share(part.part(), part.of()).orElse(""));
        }
    }

    /** @param states "3 overdue, 2 booked late, 6 due soon" */
    record OpenNow(String all, String states) {

        static OpenNow of(Open open) {
            var states = new ArrayList<String>();
            add(states, open.overdue(), "overdue");
            add(states, open.bookedLate(), "booked late");
            add(states, open.dueSoon(), "due in 5 working days");
            add(states, open.inTime(), "in time");
            return new OpenNow(Words.number(open.all()), String.join(", ", states));
        }

        private static void add(List<String> states, int count, String words) {
            if (count > 0) {
                states.add(Words.number(count) + " " + words);
            }
        }
    }

    static Doing of(TimescaleFigures figures) {
        var key = figures.timescale();
        return new Doing(
                ClockWords.name(key),
                figures.limit(),
                key == TimescaleKey.SECTION_47_TO_CONFERENCE ? "#section-47" : "",
                Rate.of(figures.finishedInTime()),
                Rate.of(figures.fellDueAndMet()),
                OpenNow.of(figures.open()),
                figures.spread().map(spread -> Words.number(spread.median())).orElse("–"),
                figures.spread().map(spread -> Words.number(spread.longest())).orElse("–"),
                line(figures));
    }

    private static String line(TimescaleFigures figures) {
        return figures.weeks().isEmpty()
                ? ""
                : new WeeklyLine(figures.weeks(), figures.limitDays())
                        .draw(
                                "line-" + figures.timescale().text(),
                                ClockWords.name(figures.timescale()) + ", week by week");
    }
}
