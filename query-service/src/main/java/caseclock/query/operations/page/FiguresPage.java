package caseclock.query.operations.page;

import caseclock.query.operations.FiguresAnswer;
import caseclock.query.operations.RebuildAnswer;
import caseclock.query.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the figures stand and what can be done about them.
 *
 * @param notice what came of what was just done
 * @param retryAll whether any letter would be tried with all
 */
public record FiguresPage(
        FiguresLead lead,
        Optional<String> notice,
        List<Fact> facts,
        RebuildPart rebuild,
        List<LetterLine> letters,
        boolean retryAll) {

    private static final int SHORT = 8;

    /** One line of the table. */
    public record Fact(String what, String how) {}

    static FiguresPage of(FiguresAnswer figures, List<RebuildAnswer> last, Optional<String> notice, Instant now) {
        return new FiguresPage(
                FiguresLead.of(figures, now),
                notice,
                facts(figures),
                RebuildPart.of(figures.rebuild(), last),
                figures.deadLetters().stream().map(LetterLine::of).toList(),
                figures.deadLetters().stream()
                        .anyMatch(letter -> letter.setAside().isEmpty()));
    }

    private static List<Fact> facts(FiguresAnswer figures) {
        return List.of(
                new Fact(
                        "Position",
                        Words.number(figures.position()) + ", and the last event stands at "
                                + Words.number(figures.head())),
                new Fact(
                        "Behind",
                        Words.count(figures.lagEvents(), "event", "events") + ", "
                                + Words.count(figures.lagSeconds(), "second", "seconds")),
                new Fact(
                        "Made by the rules",
                        figures.rules()
                                .map(rules -> rules.substring(0, Math.min(SHORT, rules.length())) + whose(figures))
                                .orElse("Not made yet")),
                new Fact("Worked out anew", figures.builtOn().map(Words::moment).orElse("Never yet")),
                new Fact("Layout of the tables", String.valueOf(figures.layout())));
    }

    private static String whose(FiguresAnswer figures) {
        return switch (figures.state()) {
            case CURRENT -> ", those of today";
            case OTHER_RULES -> ", which are no longer those of today";
            case STORE_PUT_BACK, TABLES_TOO_OLD -> "";
        };
    }
}
