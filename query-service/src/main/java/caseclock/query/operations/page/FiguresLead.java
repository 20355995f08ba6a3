package caseclock.query.operations.page;

import static caseclock.events.Happened.LONDON;

import caseclock.query.operations.FiguresAnswer;
import caseclock.query.operations.RebuildAnswer;
import caseclock.query.words.FreshWords;
import caseclock.query.words.Words;
import java.time.Instant;
import java.util.Optional;

/**
 * Says how the figures stand.
 *
 * @param first the sentence that says it all
 * @param then what people see meanwhile, and what waits for an administrator
 */
public record FiguresLead(String first, String then) {

    /** What waits for less long than this is on its way. */
    private static final long AT_ONCE = 10;

    static FiguresLead of(FiguresAnswer figures, Instant now) {
        String served = served(
                figures, FreshWords.near(figures.movedAt(), now.atZone(LONDON).toLocalDate()));
        String letters = letters(figures);
        return figures.rebuild()
                .flatMap(FiguresLead::rebuild)
                .map(first -> new FiguresLead(first, (served + " " + letters).strip()))
                .orElseGet(() -> new FiguresLead(alone(figures, served), letters));
    }

    private static Optional<String> rebuild(RebuildAnswer rebuild) {
        return switch (RebuildLine.state(rebuild)) {
            case ASKED, BUILDING, CATCHING_UP ->
                Optional.of("All figures are being worked out anew: " + RebuildLine.progress(rebuild) + ".");
            case STOPPED ->
                Optional.of("Working out all figures anew was stopped at " + RebuildLine.percent(rebuild) + "%.");
            case FAILED -> Optional.of("Working out all figures anew failed.");
            case DONE, SUPERSEDED -> Optional.empty();
        };
    }

    /** Where nothing is being built. */
    private static String alone(FiguresAnswer figures, String served) {
        return switch (figures.state()) {
            case CURRENT ->
                late(figures).orElseGet(() -> "All figures are up to date, " + behind(figures) + " behind.");
            case OTHER_RULES, STORE_PUT_BACK, TABLES_TOO_OLD -> served;
        };
    }

    private static String served(FiguresAnswer figures, String since) {
        return switch (figures.state()) {
            case CURRENT ->
                late(figures).orElse("Until it is done everybody sees the old figures, and they are kept up to date.");
            case OTHER_RULES ->
                "The rules changed: until all figures are worked out anew everybody sees those of " + since + ".";
            case STORE_PUT_BACK ->
                "An earlier state of the records was put back: until all figures are worked out anew everybody sees those of "
                        + since + ".";
            case TABLES_TOO_OLD ->
                "This version needs figures of another shape: nobody sees any until they are worked out. Recording goes on.";
        };
    }

    private static Optional<String> late(FiguresAnswer figures) {
        if (figures.stalledSeconds() >= AT_ONCE) {
            return Optional.of("Waiting for an append that does not end, for " + Words.lasting(figures.stalledSeconds())
                    + " now: new records are not in the figures until it does.");
        }
        return figures.lagSeconds() < AT_ONCE
                ? Optional.empty()
                : Optional.of("Figures are " + Words.count(figures.lagEvents(), "event", "events")
                        + " behind: the first has waited for " + Words.lasting(figures.lagSeconds()) + ".");
    }

    private static String behind(FiguresAnswer figures) {
        return figures.lagSeconds() == 0 ? "less than a second" : Words.lasting(figures.lagSeconds());
    }

    private static String letters(FiguresAnswer figures) {
        long waiting = figures.deadLetters().stream()
                .filter(letter -> letter.setAside().isEmpty())
                .count();
        return waiting == 0 ? "" : Words.count(waiting, "dead letter waits", "dead letters wait") + " for you.";
    }
}
