package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The first sentence of a case page: its most pressing clock, the law before the council's own limits, or that nothing presses. */
final class CaseLead {

    /** The worst first. */
    private static final List<ClockState> PRESSING =
            List.of(ClockState.OVERDUE, ClockState.BOOKED_LATE, ClockState.DUE_SOON, ClockState.RUNNING);

    private CaseLead() {}

    static String of(CaseFigures figures, LocalDate asAt, WorkingCalendar calendar, KnownTimescales timescales) {
        return figures.clocks().stream()
                .filter(clock -> clock.dueOn().isPresent())
                .filter(clock -> PRESSING.contains(clock.stateAt(asAt, calendar)))
                .min(Comparator.comparing((CaseClock clock) -> PRESSING.indexOf(clock.stateAt(asAt, calendar)))
                        .thenComparing(clock -> timescales
                                .inForce(clock.timescale(), clock.startedOn())
                                .local())
                        .thenComparing(clock -> clock.dueOn().orElse(LocalDate.MAX)))
                .map(clock -> sentence(clock, asAt, calendar))
                .orElseGet(() -> nothing(figures, asAt));
    }

    private static String sentence(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        var what = ClockWords.what(clock.timescale()).toLowerCase(Locale.ROOT);
        var due = clock.dueOn().map(Words::weekday).orElse("");
        return switch (clock.stateAt(asAt, calendar)) {
            case OVERDUE ->
                "The " + what + " was due on " + due + " and is overdue" + by(clock, asAt, calendar)
                        + booked(clock, asAt) + ".";
            case BOOKED_LATE ->
                "The " + what + " is due on " + due + " but booked" + by(clock, asAt, calendar) + " later.";
            case DUE_SOON -> "The " + what + " is due on " + due + booked(clock, asAt) + ".";
            default -> "Running in time: the " + what + " is due first, on " + due + ".";
        };
    }

    /** " 3 working days", or nothing when only days off have passed. */
    private static String by(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        int late = ClockTag.lateBy(clock, asAt, calendar);
        return late == 0 ? "" : " " + Words.workingDays(late);
    }

    private static String booked(CaseClock clock, LocalDate asAt) {
        return ClockTag.bookedFor(clock, asAt)
                .map(day -> ", booked for " + Words.weekday(day))
                .orElse(ClockWords.isBooked(clock.timescale()) ? ", and nothing is booked" : "");
    }

    private static String nothing(CaseFigures figures, LocalDate asAt) {
        boolean open =
                figures.spells().stream().anyMatch(spell -> spell.kind() == SpellKind.OPEN && spell.covers(asAt));
        return open ? "The case is open and no clock is running." : "The case is not open and no clock is running.";
    }
}
