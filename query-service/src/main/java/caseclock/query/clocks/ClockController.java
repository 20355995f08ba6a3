package caseclock.query.clocks;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.Teams;
import caseclock.query.measures.Weeks;
import caseclock.query.out.Download;
import caseclock.query.out.Sheet;
import caseclock.query.recordkeeping.FactsOfClock;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.whatif.Trial;
import caseclock.query.whatif.WhatIf;
import caseclock.query.words.ClockWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the page of one timescale, and with each of its tables as a file. */
@Controller
public final class ClockController {

    private static final int USUAL_WEEKS = 13;

    private final ClockFinder clocks;
    private final Teams teams;
    private final WhatIf whatIf;
    private final RecordQuery records;
    private final Pages pages;

    ClockController(ClockFinder clocks, Teams teams, WhatIf whatIf, RecordQuery records, Pages pages) {
        this.clocks = clocks;
        this.teams = teams;
        this.whatIf = whatIf;
        this.records = records;
        this.pages = pages;
    }

    /** What stands in the address besides the timescale and the two dates. */
    record Asking(
            Optional<String> council,
            Optional<String> team,
            Optional<String> weeks,
            Optional<String> limit,
            Optional<String> start,
            Optional<String> closed,
            Optional<String> transfers,
            Optional<String> sort,
            Optional<String> dir,
            Optional<String> page) {

        private TrialForm.Typed typed() {
            return new TrialForm.Typed(limit, start, closed, transfers);
        }

        private LateCases.Order order() {
            return LateCases.Order.asked(sort, dir, page);
        }
    }

    @GetMapping("/clocks/{timescale}")
    String clock(@PathVariable String timescale, Asking asking, When when, Visitor visitor, Model model) {
        var asked = asked(timescale, asking, when);
        var figures = clocks.find(asked);
        var form = TrialForm.of(asking.typed(), figures.rule());
        var page = ClockPage.of(
                figures,
                form,
                trial(asked, form).map(trial -> TrialResult.of(figures, form, trial)),
                recorded(asked),
                asking.order(),
                visitor.seesCases());
        var heading = ClockWords.name(asked.timescale()) + ": " + page.caption();
        model.addAttribute("frame", pages.frame(heading, Section.CLOCKS, bar(asked, page.caption(), form), visitor));
        model.addAttribute("page", page);
        return "clock";
    }

    @GetMapping("/clocks/{timescale}/{block}.csv")
    ResponseEntity<String> file(
            @PathVariable String timescale, @PathVariable String block, Asking asking, When when, Visitor visitor) {
        var asked = asked(timescale, asking, when);
        var figures = clocks.find(asked);
        var form = TrialForm.of(asking.typed(), figures.rule());
        return Download.csv(
                sheet(block, figures, () -> ClockSheets.tried(trial(asked, form)), visitor.seesCases()),
                ClockPage.scope(figures),
                when);
    }

    private static Sheet sheet(String block, ClockFigures figures, Supplier<Trial> trial, boolean listed) {
        return switch (block) {
            case "days" -> ClockSheets.days(figures);
            case "bands" -> ClockSheets.bands(figures);
            case "weeks" -> ClockSheets.weeks(figures);
            case "teams" -> ClockSheets.teams(figures);
            case "what-if" -> ClockSheets.trial(figures, trial.get());
            default -> children(listed ? block : "", figures, trial);
        };
    }

    /** Tables that name children; for those who may not open cases they are not there. */
    private static Sheet children(String block, ClockFigures figures, Supplier<Trial> trial) {
        return switch (block) {
            case "late-cases" -> ClockSheets.late(figures);
            case "what-if-children" -> ClockSheets.trialChildren(figures, trial.get());
            default -> throw ClockSheets.noSuch(block);
        };
    }

    private ClockAsked asked(String timescale, Asking asking, When when) {
        var council = teams.meant(asking.council()).orElse("");
        var team = asking.team().filter(key -> !key.isBlank());
        return new ClockAsked(
                council,
                team,
                teams.filter(Optional.of(council), team),
                key(timescale),
                Weeks.asked(asking.weeks(), USUAL_WEEKS, when.asAt()),
                when);
    }

    private static TimescaleKey key(String text) {
        return Arrays.stream(TimescaleKey.values())
                .filter(key -> key.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no timescale at this address."));
    }

    private Optional<Trial> trial(ClockAsked asked, TrialForm form) {
        return form.asked()
                ? Optional.of(whatIf.trial(asked.question(), form.supposition(), form.transfers()))
                : Optional.empty();
    }

    private Optional<Recorded> recorded(ClockAsked asked) {
        var kinds = FactsOfClock.of(asked.timescale());
        return kinds.isEmpty()
                ? Optional.empty()
                : Recorded.of(records.lag(asked.question().scope(), kinds));
    }

    private static TimeBar bar(ClockAsked asked, String scope, TrialForm form) {
        List<Kept> kept = new ArrayList<>();
        kept.add(new Kept("council", asked.council()));
        asked.team().ifPresent(team -> kept.add(new Kept("team", team)));
        kept.add(new Kept("weeks", String.valueOf(asked.weeks().count())));
        form.kept().forEach((name, value) -> kept.add(new Kept(name, value)));
        return TimeBar.of(
                        scope,
                        Optional.of(asked.when().link(Address.TEAMS)),
                        asked.path(),
                        asked.when(),
                        kept.toArray(Kept[]::new))
                .about(asked.council(), asked.team());
    }
}
