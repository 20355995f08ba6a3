package caseclock.query.comparison;

import caseclock.query.charts.FunnelPlot;
import caseclock.query.charts.Picture;
import caseclock.query.signals.Funnel;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/** Whether chance explains how the teams differ, and what chance itself would do. */
record Chance(Picture picture, String finding, String note, List<Line> lines) {

    private static final double INSIDE = 0.95;

    record Line(String team, int part, int whole, String share, String between, String said) {}

    /** Only where at least two teams can be drawn. */
    static Optional<Chance> of(ServiceFigures figures) {
        return figures.funnel()
                .filter(_ -> figures.large().size() > 1)
                .map(funnel -> new Chance(
                        new FunnelPlot(funnel, "how many " + figures.unit().many() + " finished in these weeks")
                                .draw("chance", "Finished in time, against how many finished"),
                        finding(funnel),
                        note(figures, funnel),
                        funnel.teams().stream().map(Chance::line).toList()));
    }

    private static String finding(Funnel funnel) {
        var said = funnel.teams().stream()
                .flatMap(team -> team.sentence().stream())
                .toList();
        return said.isEmpty()
                ? "No team lies outside the lines: chance alone could make them differ as they do."
                : String.join(" ", said) + " Chance alone could make the others differ as they do.";
    }

    private static String note(ServiceFigures figures, Funnel funnel) {
        return left(funnel)
                + byChance(figures.large().size())
                + (siblings(figures.asked().timescale())
                        ? " Brothers and sisters share a conference, so the true limits are a little wider than drawn."
                        : "");
    }

    /** Of a few teams hardly ever one, of many always some: the first is said as how often, the second as how many. */
    static String byChance(int teams) {
        double none = Math.pow(INSIDE, teams);
        return none > 0.5
                ? "With %s teams, chance alone puts one outside the 95%% lines about one time in %s."
                        .formatted(Words.small(teams), Words.small(Math.toIntExact(Math.round(1 / (1 - none)))))
                : "With %s teams, chance alone puts about %s outside the 95%% lines."
                        .formatted(
                                Words.small(teams),
                                Words.small(Math.max(1, Math.toIntExact(Math.round(teams * (1 - INSIDE))))));
    }

    private static boolean siblings(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE, TRANSFER_IN_CONFERENCE, FIRST_REVIEW_CONFERENCE, LATER_REVIEW_CONFERENCE ->
                true;
            default -> false;
        };
    }

    private static String left(Funnel funnel) {
        var few = funnel.teams().stream()
                .filter(team -> team.share().isEmpty())
                .map(team -> name(team) + " ("
                        + Words.outOf(team.counted().part(), team.counted().whole()) + ")")
                .toList();
        return few.isEmpty()
                ? ""
                : Words.list(few) + (few.size() == 1 ? " is" : " are") + " not drawn: fewer than 10. ";
    }

    private static String name(Funnel.Team team) {
        return team.counted().name().orElse("No team recorded");
    }

    private static Line line(Funnel.Team team) {
        int part = team.counted().part();
        int whole = team.counted().whole();
        return new Line(
                name(team),
                part,
                whole,
                Words.share(part, whole).orElse("–"),
                team.share().isEmpty()
                        ? "–"
                        : percent(team.near().lower()) + " to "
                                + percent(team.near().upper()),
                team.sentence().isPresent() ? "Outside: ask why" : "");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
