package caseclock.query.weekly;

import caseclock.query.frame.When;
import caseclock.query.published.NotComparable;
import caseclock.query.published.Publications;
import caseclock.query.published.Publications.Asked;
import caseclock.query.published.Publications.Restated;
import caseclock.query.published.PublishedWeek;
import caseclock.query.published.Restatement;
import caseclock.query.weekly.Changed.Compared;
import caseclock.query.weekly.Changed.NothingPublished;
import caseclock.query.weekly.WeekQuery.Whose;
import caseclock.query.work.CaseDetails;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the figures that a team was shown last week, and asks what is known of them now. */
public final class ChangedQuery {

    private final Publications publications;
    private final CaseDetails details;

    public ChangedQuery(Publications publications, CaseDetails details) {
        this.publications = publications;
        this.details = details;
    }

    /** Which publication is meant. */
    Optional<PublishedWeek> shown(Whose whose, When when) {
        return shown(publications.all(Optional.of(whose.council())), when);
    }

    Changed since(Optional<PublishedWeek> shown, Whose whose, When when) {
        return shown.map(week -> compared(whose, week, when)).orElseGet(NothingPublished::new);
    }

    /** Those that stood on this page all last week; in a council's first weeks the only ones there are. Newest first. */
    static Optional<PublishedWeek> shown(List<PublishedWeek> weeks, When when) {
        LocalDate monday = when.asAt().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<PublishedWeek> known = weeks.stream()
                .filter(week -> !week.publishedAt().isAfter(when.knownAt())
                        && week.weekEnding().isBefore(monday))
                .toList();
        return known.stream()
                .filter(week -> week.weekEnding().isBefore(monday.minusWeeks(1)))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private Changed compared(Whose whose, PublishedWeek week, When when) {
        try {
            var asked = new Asked(whose.council(), week.weekEnding(), whose.filter(), Optional.empty(), when.knownAt());
            return compared(publications.restate(asked));
        } catch (NotComparable notYet) {
            return new Changed.NotComparable();
        }
    }

    private Compared compared(Restated restated) {
        List<Restatement> moved = restated.figures().stream()
                .filter(figure -> figure.difference() != 0)
                .toList();
        List<UUID> cases = cases(moved).distinct().toList();
        return new Compared(restated.week(), restated.rulesChanged(), restated.figures(), details.references(cases));
    }

    private static Stream<UUID> cases(List<Restatement> figures) {
        return figures.stream()
                .flatMap(figure -> figure.causes().stream())
                .flatMap(cause -> cause.changes().stream())
                .map(Restatement.Change::caseId);
    }
}
