package caseclock.query.comparison;

import caseclock.query.comparison.ServiceFigures.OneTeam;
import caseclock.query.measures.England;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.signals.Funnel;
import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;

/**
 * The answer to the question in the title, as far as the numbers can give one.
 *
 * @param strong its weightier half
 */
record Lead(String strong, String plain) {

    /** So many days further apart than all teams together are no rounding. */
    private static final int WIDER = 3;

    static Lead of(ServiceFigures figures) {
        if (figures.large().size() < 2) {
            return new Lead(
                    "Too few to compare.",
                    " Fewer than two teams have ten or more " + figures.unit().many()
                            + " that finished in these weeks.");
        }
        var marked = marked(figures);
        if (!marked.isEmpty()) {
            return new Lead(
                    "Look at " + Words.list(marked.stream().map(OneTeam::name).toList()) + ".",
                    inTime(figures, marked) + longer(figures, marked) + " Worth asking about, not proof.");
        }
        var widest = figures.large().stream()
                .max(Comparator.comparing(team -> team.p75() - team.p25()))
                .orElseThrow();
        return wide(figures, widest)
                ? new Lead(
                        "Not the same wait everywhere.",
                        all(figures)
                                + told(figures, widest)
                                + (figures.limited()
                                        ? " In time, chance alone could make them differ as they do."
                                        : ""))
                : new Lead(
                        "As far as these numbers can tell, yes.",
                        all(figures)
                                + (figures.limited()
                                        ? " In time, chance alone could make the teams differ as they do."
                                        : ""));
    }

    private static List<OneTeam> marked(ServiceFigures figures) {
        var names = figures.funnel().stream()
                .flatMap(funnel -> funnel.teams().stream())
                .filter(team -> team.mark() != Funnel.Mark.NONE)
                .map(team -> team.counted().name())
                .toList();
        return figures.teams().stream()
                .filter(team -> names.contains(team.measured().team()))
                .toList();
    }

    /** Of all, and of each that stands out: nobody has to work out the difference. */
    private static String inTime(ServiceFigures figures, List<OneTeam> marked) {
        var finished = figures.all().finished();
        return " In time were %s; %s."
                .formatted(
                        Words.outOf(finished.inTime().orElse(0), finished.total()) + " "
                                + figures.unit().many(),
                        Words.list(marked.stream()
                                .map(team -> "in " + team.name() + " "
                                        + Words.outOf(team.total() - team.late(), team.total()))
                                .toList()));
    }

    private static String longer(ServiceFigures figures, List<OneTeam> marked) {
        return marked.stream()
                .filter(team -> wide(figures, team))
                .findFirst()
                .map(team -> all(figures) + " In %s it took %d to %d.".formatted(team.name(), team.p25(), team.p75()))
                .orElse("");
    }

    private static boolean wide(ServiceFigures figures, OneTeam widest) {
        var all = figures.all().distribution().orElseThrow();
        return widest.p75() - widest.p25() >= all.p75() - all.p25() + WIDER;
    }

    private static String all(ServiceFigures figures) {
        Distribution days = figures.all().distribution().orElseThrow();
        boolean asInEngland = England.of(figures.asked().timescale())
                .filter(england -> england.p25() == days.p25() && england.p75() == days.p75())
                .isPresent();
        return " The middle half of all %s took %d to %d working days%s."
                .formatted(figures.unit().many(), days.p25(), days.p75(), asInEngland ? ", as in England" : "");
    }

    private static String told(ServiceFigures figures, OneTeam team) {
        return " In %s the middle half took %d to %d%s."
                .formatted(
                        team.name(),
                        team.p25(),
                        team.p75(),
                        figures.limited() ? ", and " + Words.outOf(team.late(), team.total()) + " were late" : "");
    }
}
