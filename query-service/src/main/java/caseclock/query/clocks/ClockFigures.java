package caseclock.query.clocks;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.TeamSpread;
import caseclock.query.signals.WeeklySeries;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.CountWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of one timescale rests on, worked out before it is put in words.
 *
 * @param versions every version of the rule in this council
 * @param measure of the team asked about, or of all
 * @param finished the clocks that it counted as finished
 * @param all of all teams, with {@code allFinished}
 * @param calendarUntil the last day for which bank holidays are listed
 * @param covered whether this council has any case at all
 */
record ClockFigures(
        ClockAsked asked,
        Timescale rule,
        List<Timescale> versions,
        WorkingCalendar calendar,
        LocalDate calendarUntil,
        Measure measure,
        List<CountedClock> finished,
        Measure all,
        List<CountedClock> allFinished,
        TeamSpread teams,
        WeeklySeries series,
        boolean covered) {

    CountWords unit() {
        return CountWords.of(asked.timescale());
    }

    boolean limited() {
        return rule.limit().isPresent();
    }

    /** The limit on a scale of working days, where it is one. */
    Optional<Integer> limitDays() {
        return rule.limit()
                .filter(limit -> limit.unit() == Length.Unit.WORKING_DAYS)
                .map(Length::amount);
    }

    int total() {
        return measure.finished().total();
    }

    int inTime() {
        return measure.finished().inTime().orElse(0);
    }

    int late() {
        return limited() ? total() - inTime() : 0;
    }
}
