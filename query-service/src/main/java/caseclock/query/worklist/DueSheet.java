package caseclock.query.worklist;

import caseclock.query.out.Sheet;
import caseclock.query.words.ClockWords;
import caseclock.query.words.ReasonWords;
import caseclock.query.work.DueClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The list as a file: one row for each clock, all pages; only the counts for those who may not open cases. */
final class DueSheet {

    private static final List<String> HEAD = List.of(
            "child",
            "clock",
            "limit",
            "started",
            "due",
            "due at",
            "working days left",
            "working days since start",
            "state",
            "booked for",
            "not started",
            "worker",
            "team",
            "reason");

    private DueSheet() {}

    static Sheet of(Worklist list, boolean listed) {
        var name = list.asked().show().map(show -> "due-" + show.key()).orElse("due");
        return listed
                ? new Sheet(name, HEAD, list.shown().stream().map(DueSheet::row).toList())
                : new Sheet(
                        "due-counts",
                        List.of("shown", "clocks"),
                        Presets.of(list).stream()
                                .map(preset -> Sheet.row(
                                        preset.label(), preset.number().replace(",", "")))
                                .toList());
    }

    private static List<String> row(DueClock due) {
        var clock = due.clock();
        return Sheet.row(
                clock.child(),
                ClockWords.name(clock.timescale()),
                clock.limit(),
                clock.startedOn(),
                clock.dueOn(),
                due.dueAt().map(Instant::toString),
                due.left(),
                clock.day(),
                clock.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                clock.bookedFor(),
                due.notStarted() ? "yes" : "no",
                clock.worker(),
                due.team(),
                clock.reason().map(ReasonWords::of));
    }
}
