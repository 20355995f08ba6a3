package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/** The first sentence of a case page about today: its most pressing clock, or that nothing presses. */
record CaseLead(Point point) {

    Said said() {
        var figures = point.replay().figures();
        return Said.strong(point.pressing().first(figures).map(this::sentence).orElseGet(this::nothing));
    }

    private String sentence(CaseClock clock) {
        var what = ClockWords.what(clock.timescale()).toLowerCase(Locale.ROOT);
        var due = clock.dueOn().map(Words::weekday).orElse("");
        return switch (clock.stateAt(point.asAt(), point.calendar())) {
            case OVERDUE -> "The " + what + " was due on " + due + " and is overdue" + by(clock) + booked(clock) + ".";
            case BOOKED_LATE -> "The " + what + " is due on " + due + " but booked" + by(clock) + " later.";
            case DUE_SOON -> "The " + what + " is due on " + due + booked(clock) + ".";
            default -> "Running in time: the " + what + " is due first, on " + due + ".";
        };
    }

    /** " 3 working days", or nothing when only days off have passed. */
    private String by(CaseClock clock) {
        int late = ClockTag.lateBy(clock, point.asAt(), point.calendar());
        return late == 0 ? "" : " " + Words.workingDays(late);
    }

    private String booked(CaseClock clock) {
        return ClockTag.bookedFor(clock, point.asAt())
                .map(day -> ", booked for " + Words.weekday(day))
                .orElse(ClockWords.isBooked(clock.timescale()) ? ", and nothing is booked" : "");
    }

    private String nothing() {
        return isOpen(point.replay().figures(), point.asAt())
                ? "The case is open and no clock is running."
                : "The case is not open and no clock is running.";
    }

    static boolean isOpen(CaseFigures figures, LocalDate asAt) {
        return figures.spells().stream().anyMatch(spell -> spell.kind() == SpellKind.OPEN && spell.covers(asAt));
    }
}
