package caseclock.query.operations.page;

import static caseclock.events.Happened.LONDON;

import caseclock.query.operations.FiguresAnswer;
import caseclock.query.operations.RebuildAnswer;
import caseclock.query.words.FreshWords;
import caseclock.query.words.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence or two how the figures stand: what is being done about them, and what people see until then. */
final class FiguresLead {

    /** What waits for less long than this is on its way. */
    private static final long AT_ONCE = 10;

    private FiguresLead() {}

    static String of(FiguresAnswer figures, Instant now) {
        Optional<String> rebuild = figures.rebuild().flatMap(FiguresLead::rebuild);
        return Stream.of(rebuild, Optional.of(served(figures, rebuild.isPresent(), now)), letters(figures))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
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

    private static String served(FiguresAnswer figures, boolean rebuild, Instant now) {
        String since = FreshWords.near(figures.movedAt(), now.atZone(LONDON).toLocalDate());
        return switch (figures.state()) {
            case CURRENT -> current(figures, rebuild);
            case OTHER_RULES ->
                "The rules changed: until the figures have been worked out anew, everybody sees those of " + since
                        + ".";
            case STORE_PUT_BACK ->
                "An earlier state of the records was put back: until the figures have been worked out anew, everybody sees those of "
                        + since + ".";
            case TABLES_TOO_OLD ->
                "This version needs figures of another shape: until they have been worked out, nobody sees any. Recording goes on.";
        };
    }

    private static String current(FiguresAnswer figures, boolean rebuild) {
        if (figures.stalledSeconds() >= AT_ONCE) {
            return "Waiting for an append that does not end, for " + Words.lasting(figures.stalledSeconds())
                    + " now: new records are not in the figures until it does.";
        }
        if (figures.lagSeconds() >= AT_ONCE) {
            return "Figures are " + Words.count(figures.lagEvents(), "event", "events")
                    + " behind: the first has waited for " + Words.lasting(figures.lagSeconds()) + ".";
        }
        return rebuild
                ? "Until then everybody sees the old figures, and they are kept up to date."
                : "All figures are up to date" + behind(figures.lagSeconds()) + ".";
    }

    private static String behind(long seconds) {
        return seconds == 0 ? ", less than a second behind" : ", " + Words.lasting(seconds) + " behind";
    }

    private static Optional<String> letters(FiguresAnswer figures) {
        long waiting = figures.deadLetters().stream()
                .filter(letter -> letter.setAside().isEmpty())
                .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Words.count(waiting, "dead letter waits", "dead letters wait") + " for you.");
    }
}
