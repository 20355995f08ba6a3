package caseclock.query.api.figures;

import caseclock.query.api.Asked;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.DueAhead;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamSpread;
import caseclock.query.measures.Teams;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescales;
import caseclock.query.timeliness.WorkingCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how the clocks of one timescale spread over teams, and which of them fall due next. */
@RestController
public final class TimescaleFigures {

    private final ClockQuery clocks;
    private final Teams teams;
    private final Timescales timescales;
    private final BankHolidays holidays;

    public TimescaleFigures(ClockQuery clocks, Teams teams, Timescales timescales, BankHolidays holidays) {
        this.clocks = clocks;
        this.teams = teams;
        this.timescales = timescales;
        this.holidays = holidays;
    }

    /** M3, over the period. */
    @GetMapping("/api/v1/measures/{timescale}/teams")
    Answer<TeamSpread> teams(@PathVariable String timescale, Asking asking) {
        Question question = question(timescale, asking);
        return asking.answer(TeamSpread.of(
                question,
                calendar(asking),
                clocks.clocks(question.ofAllTeams()),
                teams.all(question.council()),
                teams.councils(question.council()),
                council -> timescales.limited(question.timescale(), council, question.to(), question.knownAt())));
    }

    /** M5, from the day asked about on. */
    @GetMapping("/api/v1/measures/{timescale}/due")
    Answer<DueAhead> due(@PathVariable String timescale, Asking asking) {
        Question question = question(timescale, asking);
        var measures = new Measures(question, calendar(asking), clocks.clocks(question));
        return asking.answer(DueAhead.of(measures, asking.scope().asAt(), calendar(asking)));
    }

    private WorkingCalendar calendar(Asking asking) {
        return holidays.knownAt(asking.scope().knownAt());
    }

    private static Question question(String timescale, Asking asking) {
        return Question.of(Asked.timescale(timescale), asking.scope(), Attribution.USUAL);
    }
}
