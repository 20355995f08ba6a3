package caseclock.query.clocks;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamSpread;
import caseclock.query.measures.Teams.Team;
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

    /** Which days count, and up to which day that is known. */
    record Days(WorkingCalendar calendar, LocalDate until) {}

    /** @param found the clocks of all teams */
    static ClockFigures of(
            ClockAsked asked,
            Timescale rule,
            List<Timescale> versions,
            Days days,
            List<CountedClock> found,
            int transfersIn,
            List<Team> teams,
            boolean covered) {
        Question question = asked.question();
        var ours = new Measures(question, days.calendar(), found);
        var all = new Measures(question.ofAllTeams(), days.calendar(), found);
        return new ClockFigures(
                asked,
                rule,
                versions,
                days.calendar(),
                days.until(),
                judged(ours.measure(transfersIn), rule),
                ours.finished().toList(),
                judged(all.measure(0), rule),
                all.finished().toList(),
                spread(question.ofAllTeams(), days.calendar(), found, teams, rule),
                WeeklySeries.of(question, days.calendar(), found),
                covered);
    }

    private static TeamSpread spread(
            Question ofAll, WorkingCalendar calendar, List<CountedClock> found, List<Team> teams, Timescale rule) {
        return TeamSpread.of(
                ofAll,
                calendar,
                found,
                teams,
                List.of(ofAll.council().orElseThrow()),
                _ -> rule.limit().isPresent());
    }

    private static Measure judged(Measure measure, Timescale rule) {
        return rule.limit().isPresent() ? measure : measure.notJudged();
    }

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
