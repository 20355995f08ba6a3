package caseclock.query.api;

import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.weekly.WeekQuery;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the weekly page of a team as data. */
@RestController
public final class WeekController {

    private final WeekQuery weeks;
    private final Teams teams;
    private final Clock clock;

    public WeekController(WeekQuery weeks, Teams teams, Clock clock) {
        this.weeks = weeks;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * @param team a key of /api/v1/teams, or no-team-recorded
     * @param weekEnding the week's Sunday; the week that runs counts as at today
     * @param council needed only where several councils have a team of that name
     */
    @GetMapping("/api/v1/teams/{team}/weeks/{weekEnding}")
    WeekAnswer week(
            @PathVariable String team,
            @PathVariable String weekEnding,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> asAt,
            @RequestParam Optional<String> knownOn,
            Visitor visitor) {
        LocalDate sunday = sunday(weekEnding);
        LocalDate today = Asked.today(clock);
        LocalDate day = Asked.day("asAt", asAt).orElse(sunday.isBefore(today) ? sunday : today);
        Asked asked = Asked.asAt(day, knownOn, clock);
        When when = When.asked(Optional.of(day.toString()), knownOn, clock);
        return WeekAnswer.of(weeks.week(whose(council, team), when), sunday, asked.knownOn(), visitor.seesCases());
    }

    private WeekQuery.Whose whose(Optional<String> council, String key) {
        if (key.equals(Teams.NO_TEAM)) {
            return new WeekQuery.Whose(onlyCouncil(council), new TeamFilter.NoTeam(), Optional.empty(), key);
        }
        List<Teams.Team> found = teams.all(council).stream()
                .filter(team -> team.key().equals(key) || team.name().equals(key))
                .toList();
        if (found.isEmpty()) {
            throw new NotAsked("team", "There is no team of this name. /api/v1/teams lists those there are.");
        }
        if (found.size() > 1) {
            throw new NotAsked("council", "Several councils have a team of this name. Say which with council=.");
        }
        Teams.Team team = found.getFirst();
        return new WeekQuery.Whose(
                team.council(), new TeamFilter.OneTeam(team.name()), Optional.of(team.name()), team.key());
    }

    private String onlyCouncil(Optional<String> council) {
        List<String> councils = teams.councils();
        return council.orElseGet(() -> {
            if (councils.size() != 1) {
                throw new NotAsked("council", "Say which council's children are meant, with council=.");
            }
            return councils.getFirst();
        });
    }

    private static LocalDate sunday(String weekEnding) {
        return Asked.day("weekEnding", Optional.of(weekEnding))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .orElseThrow(() -> new NotAsked("weekEnding", "A week is named by its Sunday; this is another day."));
    }
}
