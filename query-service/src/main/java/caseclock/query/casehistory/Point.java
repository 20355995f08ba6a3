package caseclock.query.casehistory;

import caseclock.query.replay.Replay;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.Timescales;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** A case as replayed to one point, with the rules that were known there. */
record Point(Replay replay, WorkingCalendar calendar, KnownTimescales timescales) {

    static Point of(Replay replay, BankHolidays holidays, Timescales timescales) {
        return new Point(
                replay,
                holidays.knownAt(replay.knownAt()),
                timescales.knownAt(replay.record().file().council(), replay.knownAt()));
    }

    LocalDate asAt() {
        return replay.asAt();
    }

    Pressing pressing() {
        return new Pressing(asAt(), calendar, timescales);
    }

    CaseState state() {
        return CaseState.of(replay.figures(), asAt(), calendar, timescales);
    }

    /** The pressing ones first. */
    List<CaseClock> clocks() {
        return replay.figures().clocks().stream().sorted(pressing().order()).toList();
    }

    ClockLine line(CaseClock clock) {
        return ClockLine.of(clock, asAt(), calendar, timescales);
    }
}
