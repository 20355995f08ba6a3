package caseclock.query.casehistory;

import caseclock.query.out.Sheet;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.words.ClockTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of a case's page as files. */
final class CaseSheets {

    private CaseSheets() {}

    /** The entries of the page, those that are folded away among them, in its order. */
    static Sheet timeline(EntryList entries) {
        return new Sheet(
                "timeline",
                List.of(
                        "entry",
                        "what",
                        "happened-on",
                        "recorded-at",
                        "basis",
                        "later",
                        "source",
                        "became",
                        "notes",
                        "effects-on-clocks"),
                Stream.concat(entries.folded().stream(), entries.shown().stream())
                        .map(CaseSheets::row)
                        .toList());
    }

    private static List<String> row(EntryLine line) {
        return Sheet.row(
                line.number(),
                line.whole(),
                line.plain().happenedOn(),
                line.plain().recordedAt(),
                line.recordedLabel().toLowerCase(Locale.ROOT),
                line.lag(),
                line.source(),
                line.fate().map(EntryLine.Other::words),
                String.join(" ", line.notes()),
                String.join(" ", line.effects()));
    }

    /** Every clock, also those that the page leaves out. */
    static Sheet clocks(Point point) {
        return new Sheet(
                "clocks",
                List.of(
                        "clock",
                        "state",
                        "started-on",
                        "reached",
                        "due-on",
                        "stopped-on",
                        "booked-for",
                        "late-by-working-days"),
                point.clocks().stream().map(clock -> row(clock, point)).toList());
    }

    private static List<String> row(CaseClock clock, Point point) {
        var line = point.line(clock);
        int late = ClockTag.lateBy(clock, point.asAt(), point.calendar());
        return Sheet.row(
                line.name(),
                line.tag().text(),
                clock.startedOn(),
                line.reached(),
                clock.dueOn(),
                clock.stop().map(CaseClock.Stop::on).filter(on -> !on.isAfter(point.asAt())),
                ClockTag.bookedFor(clock, point.asAt()),
                late == 0 ? "" : late);
    }
}
