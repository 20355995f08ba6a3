package caseclock.query.clocks;

import caseclock.query.clocks.ClockListPage.Asked;
import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.Scope;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.measures.Weeks;
import caseclock.query.out.Download;
import caseclock.query.out.Sheet;
import caseclock.query.timeliness.Timescales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the list of all timescales. */
@Controller
public final class ClockListController {

    private static final int USUAL_WEEKS = 13;

    private final ClockCounts counts;
    private final Teams teams;
    private final Timescales timescales;
    private final Pages pages;

    ClockListController(ClockCounts counts, Teams teams, Timescales timescales, Pages pages) {
        this.counts = counts;
        this.teams = teams;
        this.timescales = timescales;
        this.pages = pages;
    }

    @GetMapping(Address.CLOCKS)
    String list(
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            When when,
            Visitor visitor,
            Model model) {
        var asked = asked(council, team, when);
        model.addAttribute("frame", pages.frame("Clocks: " + asked.scopeWords(), Section.CLOCKS, bar(asked), visitor));
        model.addAttribute("page", page(asked));
        return "clocks";
    }

    @GetMapping("/clocks.csv")
    ResponseEntity<String> file(
            @RequestParam Optional<String> council, @RequestParam Optional<String> team, When when) {
        var asked = asked(council, team, when);
        return Download.csv(sheet(page(asked)), asked.scopeWords(), when);
    }

    private static Sheet sheet(ClockListPage page) {
        List<List<String>> rows = new ArrayList<>();
        page.parts()
                .forEach(part -> part.lines()
                        .forEach(line -> rows.add(Sheet.row(
                                line.timescale().text(),
                                line.name(),
                                line.limit(),
                                line.counts().finished(),
                                line.limited() ? Optional.of(line.counts().inTime()) : Optional.empty(),
                                line.counts().open(),
                                line.limited() ? Optional.of(line.counts().overdue()) : Optional.empty()))));
        return new Sheet(
                "clocks", List.of("key", "timescale", "limit", "finished", "in time", "open now", "overdue now"), rows);
    }

    private ClockListPage page(Asked asked) {
        return ClockListPage.of(
                asked,
                counts.count(asked.scope()),
                timescales.knownAt(asked.council(), asked.when().knownAt()),
                teams.councils().contains(asked.council()));
    }

    private Asked asked(Optional<String> council, Optional<String> team, When when) {
        var code = teams.meant(council).orElse("");
        var key = team.filter(text -> !text.isBlank());
        var filter = teams.filter(Optional.of(code), key);
        var weeks = Weeks.asked(Optional.empty(), USUAL_WEEKS, when.asAt());
        return new Asked(
                code,
                key,
                words(filter),
                weeks,
                new Scope(weeks.from(), weeks.to(), Optional.of(code), filter, when.asAt(), when.knownAt()),
                when);
    }

    private static String words(TeamFilter filter) {
        return switch (filter) {
            case TeamFilter.AllTeams() -> "All teams";
            case TeamFilter.OneTeam(String name) -> name;
            case TeamFilter.NoTeam() -> "No team recorded";
        };
    }

    private static TimeBar bar(Asked asked) {
        List<Kept> kept = new ArrayList<>();
        kept.add(new Kept("council", asked.council()));
        asked.team().ifPresent(team -> kept.add(new Kept("team", team)));
        return TimeBar.of(
                        asked.scopeWords(),
                        Optional.of(asked.when().link(Address.TEAMS)),
                        Address.CLOCKS,
                        asked.when(),
                        kept.toArray(Kept[]::new))
                .about(asked.council(), asked.team());
    }
}
