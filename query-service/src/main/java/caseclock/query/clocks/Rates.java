package caseclock.query.clocks;

import caseclock.query.frame.Address;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measure.Open;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The three rates that never stand apart, each with what it is of. */
record Rates(Rate finished, Rate fellDue, String open, List<Part> openParts) {

    /** @param share with the per cent sign, or nothing where too few were counted */
    record Rate(String counts, String share, String of) {}

    /** @param href the list behind it; empty where there is none */
    record Part(String words, String href) {}

    static Rates of(ClockFigures figures) {
        Measure measure = figures.measure();
        var unit = figures.unit();
        return new Rates(
                rate(
                        measure.finished().inTime(),
                        measure.finished().total(),
                        "Of those that finished in these weeks. The %s still open are not in it."
                                .formatted(unit.many())),
                rate(
                        Optional.of(measure.fellDue().met()).filter(_ -> figures.limited()),
                        measure.fellDue().total(),
                        "Of those whose last day allowed lay in these weeks. The %s still open count as late."
                                .formatted(unit.many())),
                Words.number(all(measure.open())),
                parts(figures, measure.open()));
    }

    private static int all(Open open) {
        return open.inTime() + open.dueSoon() + open.bookedLate() + open.overdue() + open.noLimit();
    }

    private static Rate rate(Optional<Integer> part, int of, String words) {
        if (part.isEmpty()) {
            return new Rate(Words.number(of), "", "Without a limit nothing is in time or late.");
        }
        return of == 0
                ? new Rate("None", "", words)
                : new Rate(
                        Words.outOf(part.get(), of), Words.share(part.get(), of).orElse(""), words);
    }

    private static List<Part> parts(ClockFigures figures, Open open) {
        var parts = new ArrayList<Part>();
        add(parts, open.inTime(), "in time", "");
        add(parts, open.dueSoon(), "due in 5 working days", worklist(figures, "next-5"));
        add(parts, open.bookedLate(), "booked late", worklist(figures, "booked-late"));
        add(parts, open.overdue(), "overdue", worklist(figures, "overdue"));
        add(parts, open.noLimit(), "running without a limit", "");
        return parts;
    }

    private static void add(List<Part> parts, int count, String words, String href) {
        if (count > 0) {
            parts.add(new Part(Words.number(count) + " " + words, href));
        }
    }

    private static String worklist(ClockFigures figures, String show) {
        var asked = figures.asked();
        return asked.when().link(Address.of(Address.DUE, asked.council(), asked.team()) + "&show=" + show);
    }
}
