package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which clocks of a case press: a limit of the law that is or will be missed before one of the council's own, and so on down. */
record Pressing(LocalDate asAt, WorkingCalendar calendar, KnownTimescales timescales) {

    /** The worst first. */
    private static final List<ClockState> OPEN = List.of(
            ClockState.OVERDUE,
            ClockState.BOOKED_LATE,
            ClockState.DUE_SOON,
            ClockState.RUNNING,
            ClockState.UNKNOWN,
            ClockState.DISORDERED,
            ClockState.NOT_YET);

    /** Overdue and booked late. */
    private static final int MISSED = 2;

    Optional<CaseClock> first(CaseFigures figures) {
        return figures.clocks().stream()
                .filter(clock -> clock.dueOn().isPresent() && !isOver(clock) && state(clock) != ClockState.NOT_YET)
                .min(order());
    }

    boolean isOver(CaseClock clock) {
        return !OPEN.contains(state(clock));
    }

    boolean isMissed(CaseClock clock) {
        int rank = OPEN.indexOf(state(clock));
        return rank >= 0 && rank < MISSED;
    }

    /** The pressing ones first, of these the law before the council's own and the one due first; then those that are over, the latest first. */
    Comparator<CaseClock> order() {
        return Comparator.comparing(this::isOver)
                .thenComparing(clock -> !isMissed(clock))
                .thenComparing(this::isLocal)
                .thenComparing(clock -> OPEN.indexOf(state(clock)))
                .thenComparing(this::soonest)
                .thenComparing(CaseClock::timescale);
    }

    private boolean isLocal(CaseClock clock) {
        return !isOver(clock)
                && timescales.inForce(clock.timescale(), clock.startedOn()).local();
    }

    private long soonest(CaseClock clock) {
        return isOver(clock)
                ? -clock.startedOn().toEpochDay()
                : clock.dueOn().orElse(LocalDate.MAX).toEpochDay();
    }

    private ClockState state(CaseClock clock) {
        return clock.stateAt(asAt, calendar);
    }
}
