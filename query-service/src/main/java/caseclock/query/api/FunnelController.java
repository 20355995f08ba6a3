package caseclock.query.api;

import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure.Finished;
import caseclock.query.measures.Measures;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.Teams;
import caseclock.query.signals.Funnel;
import caseclock.query.timeliness.BankHolidays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which teams finish more or less in time than the size of their numbers explains. */
@RestController
public final class FunnelController {

    private final ClockQuery query;
    private final Teams teams;
    private final BankHolidays holidays;
    private final Clock clock;

    public FunnelController(ClockQuery query, Teams teams, BankHolidays holidays, Clock clock) {
        this.query = query;
        this.teams = teams;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Of the clocks that finished in the period; without one, in the twelve months up to the day asked about. */
    @GetMapping("/api/v1/measures/{timescale}/funnel")
    FunnelAnswer funnel(
            @PathVariable String timescale,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> asAt,
            @RequestParam Optional<String> knownOn,
            @RequestParam Optional<String> suppress) {
        Asked.nothingWithheld(suppress);
        LocalDate today = Asked.today(clock);
        Optional<LocalDate> given = Asked.day("asAt", asAt);
        LocalDate last = Asked.day("to", to).or(() -> given).orElse(today);
        LocalDate first = Asked.day("from", from).orElse(last.minusYears(1).plusDays(1));
        Asked asked = Asked.asAt(given.orElse(last.isBefore(today) ? last : today), knownOn, clock);
        var question = new Question(
                Asked.timescale(timescale),
                first,
                last,
                Optional.of(WhichCouncil.of(council, teams)),
                new AllTeams(),
                asked.asAt(),
                asked.knownAt(),
                Attribution.USUAL);
        return FunnelAnswer.of(question, asked.knownOn(), funnel(question));
    }

    private Funnel funnel(Question question) {
        Map<Optional<String>, List<CountedClock>> byTeam = measures(question, query.clocks(question))
                .finished()
                .collect(Collectors.groupingBy(one -> one.clock().teamAtStop()));
        return Funnel.of(byTeam.entrySet().stream()
                .map(team -> {
                    Finished finished =
                            measures(question, team.getValue()).measure(0).finished();
                    return new Funnel.Counted(team.getKey(), inTime(finished), finished.total());
                })
                .toList());
    }

    private static int inTime(Finished finished) {
        return finished.inTime()
                .orElseThrow(() -> new NotAsked(
                        "timescale", "A funnel compares shares in time, and this timescale has no limit."));
    }

    private Measures measures(Question question, List<CountedClock> clocks) {
        return new Measures(question, holidays.knownAt(question.knownAt()), clocks);
    }
}
