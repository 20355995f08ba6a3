package caseclock.query.weekly;

import caseclock.query.charts.WeeklyLine;
import caseclock.query.out.Sheet;
import caseclock.query.weekly.TimescaleFigures.Open;
import caseclock.query.weekly.TimescaleFigures.Part;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One timescale in a line: its three rates with their counts, how long it took, and week by week.
 *
 * @param href where it is told in full
 * @param line the small picture, or nothing
 * @param averages its numbers, a dash for a week in which none finished
 */
record Doing(
        String name,
        String href,
        String limit,
        Rate finished,
        Rate fellDue,
        OpenNow open,
        String median,
        String longest,
        String line,
        List<String> averages) {

    private static final List<String> HEAD = List.of(
            "Timescale",
            "Limit",
            "Finished in time",
            "Finished",
            "Fell due and met",
            "Fell due",
            "Overdue",
            "Booked late",
            "Due in 5 working days",
            "In time",
            "Median working days",
            "Longest working days");

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

    static Doing of(TimescaleFigures figures, Week week) {
        var key = figures.timescale();
        return new Doing(
                ClockWords.name(key),
                week.when().link(WeekAddress.of(week).clock(key)),
                figures.limit(),
                Rate.of(figures.finishedInTime()),
                Rate.of(figures.fellDueAndMet()),
                OpenNow.of(figures.open()),
                figures.spread().map(spread -> Words.number(spread.median())).orElse("–"),
                figures.spread().map(spread -> Words.number(spread.longest())).orElse("–"),
                line(figures),
                figures.weeks().stream().map(Doing::average).toList());
    }

    static Sheet sheet(Week week) {
        return new Sheet(
                "how-we-are-doing",
                HEAD,
                week.timescales().stream().map(Doing::row).toList());
    }

    private static List<String> row(TimescaleFigures one) {
        return Sheet.row(
                ClockWords.name(one.timescale()),
                one.limit(),
                one.finishedInTime().part(),
                one.finishedInTime().of(),
                one.fellDueAndMet().part(),
                one.fellDueAndMet().of(),
                one.open().overdue(),
                one.open().bookedLate(),
                one.open().dueSoon(),
                one.open().inTime(),
                one.spread().map(TimescaleFigures.Spread::median),
                one.spread().map(TimescaleFigures.Spread::longest));
    }

    private static String average(OptionalDouble days) {
        return days.isPresent() ? String.format(Locale.ENGLISH, "%.1f", days.getAsDouble()) : "–";
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
