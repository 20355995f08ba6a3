package caseclock.query.api;

import caseclock.query.frame.Visitor;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Teams;
import caseclock.query.published.Publications;
import caseclock.query.published.PublishedWeek;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was published of a week, what is known of it now, and why the two differ. */
@RestController
public final class PublicationController {

    private final Publications publications;
    private final Teams teams;
    private final Clock clock;

    public PublicationController(Publications publications, Teams teams, Clock clock) {
        this.publications = publications;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * One publication.
     *
     * @param position up to which event the figures reached
     * @param casesStopped how many cases' figures were not to be trusted then
     */
    record Publication(String council, LocalDate weekEnding, Instant publishedAt, long position, int casesStopped) {

        static Publication of(PublishedWeek week) {
            return new Publication(
                    week.council(), week.weekEnding(), week.publishedAt(), week.position(), week.stopped());
        }
    }

    /** Newest first. */
    @GetMapping("/api/v1/publications")
    List<Publication> publications(@RequestParam Optional<String> council) {
        return publications.all(council).stream().map(Publication::of).toList();
    }

    /**
     * @param weekEnding the week's Sunday
     * @param council needed only where there are several
     * @param timescale a timescale, or "unallocated"; without one, everything that was published
     * @param knownOn not before the publication; without it, now
     */
    @GetMapping("/api/v1/publications/{weekEnding}")
    RestatementAnswer publication(
            @PathVariable String weekEnding,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            @RequestParam Optional<String> timescale,
            @RequestParam Optional<String> knownOn,
            @RequestParam Optional<String> suppress,
            Visitor visitor) {
        Asked.nothingWithheld(suppress);
        LocalDate sunday = sunday(weekEnding);
        Asked asked = Asked.asAt(sunday, knownOn, clock);
        String whose = WhichCouncil.of(council, teams);
        var restated = publications.restate(new Publications.Asked(
                whose, sunday, teams.filter(Optional.of(whose), team), timescale, asked.knownAt()));
        return RestatementAnswer.of(restated, team, asked.knownOn(), visitor.seesCases());
    }

    private static LocalDate sunday(String weekEnding) {
        return Asked.day("weekEnding", Optional.of(weekEnding))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .orElseThrow(() -> new NotAsked("weekEnding", "A week is named by its Sunday; this is another day."));
    }
}
