package caseclock.query.api;

import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.measures.Teams;
import caseclock.query.signals.WeeklySeries;
import caseclock.query.timeliness.BankHolidays;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how the clocks of one timescale did week by week, and which weeks were out of the ordinary. */
@RestController
public final class SeriesController {

    private static final int USUAL_WEEKS = 26;
    private static final int MOST_WEEKS = 520;

    private final ClockQuery query;
    private final Teams teams;
    private final BankHolidays holidays;
    private final Clock clock;

    public SeriesController(ClockQuery query, Teams teams, BankHolidays holidays, Clock clock) {
        this.query = query;
        this.teams = teams;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The last whole weeks, Monday to Sunday, up to the day asked about; without one, up to today. */
    @GetMapping("/api/v1/measures/{timescale}/series")
    SeriesAnswer series(
            @PathVariable String timescale,
            @RequestParam Optional<String> weeks,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            @RequestParam Optional<String> asAt,
            @RequestParam Optional<String> knownOn,
            @RequestParam Optional<String> suppress) {
        Asked.nothingWithheld(suppress);
        Asked asked = Asked.of(asAt, knownOn, clock);
        LocalDate sunday = asked.asAt().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var question = new Question(
                Asked.timescale(timescale),
                sunday.minusWeeks(weeks.map(SeriesController::weeks).orElse(USUAL_WEEKS))
                        .plusDays(1),
                sunday,
                council,
                teams.filter(council, team),
                asked.asAt(),
                asked.knownAt(),
                Attribution.USUAL);
        var series = WeeklySeries.of(question, holidays.knownAt(question.knownAt()), query.clocks(question));
        return SeriesAnswer.of(question, team, asked.knownOn(), series);
    }

    private static int weeks(String text) {
        try {
            int weeks = Integer.parseInt(text);
            if (weeks >= 1 && weeks <= MOST_WEEKS) {
                return weeks;
            }
        } catch (NumberFormatException noNumber) {
            // The same sentence says what would be right.
        }
        throw new NotAsked("weeks", "Give a number of weeks from 1 to " + MOST_WEEKS + ", for instance 26.");
    }
}
