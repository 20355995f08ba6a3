package caseclock.query.signals;

import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets teams of different sizes against their council's share: limits at two and three standard errors for each team's own number. Within them
 * teams do not differ by more than chance; there is no ranking.
 *
 * @param part of the whole council
 * @param whole of the whole council
 * @param teams alphabetical, those without a name last; a team with nothing to count is not there
 */
public record Funnel(int part, int whole, List<Team> teams) {

    /** How many of how many of a team; children without one have no name. */
    public record Counted(Optional<String> name, int part, int whole) {}

    /** How a team stands out. */
    public enum Mark {
        /** Within the limits, or too few to judge. */
        NONE,
        /** Outside two standard errors: of twenty teams one is, by chance. */
        UNUSUAL,
        /** Outside three. */
        VERY_UNUSUAL
    }

    /**
     * A team in the funnel.
     *
     * @param near limits at two standard errors
     * @param far limits at three
     * @param sentence what the mark means; empty without one
     */
    public record Team(Counted counted, Limits near, Limits far, Mark mark, Optional<String> sentence) {

        /** Empty below ten. */
        public Optional<Double> share() {
            return counted.whole() < Shares.FEWEST
                    ? Optional.empty()
                    : Optional.of((double) counted.part() / counted.whole());
        }
    }

    private static final int NEAR = 2;
    private static final int FAR = 3;

    public static Funnel of(List<Counted> teams) {
        List<Counted> counted = teams.stream()
                .filter(team -> team.whole() > 0)
                .sorted(Comparator.comparing(
                        team -> team.name().map(name -> "0" + name).orElse("1")))
                .toList();
        int part = counted.stream().mapToInt(Counted::part).sum();
        int whole = counted.stream().mapToInt(Counted::whole).sum();
        return new Funnel(
                part,
                whole,
                counted.stream()
                        .map(team -> placed(team, new Binomial(part, whole)))
                        .toList());
    }

    /** Between which shares chance leaves nineteen in twenty groups of that size. */
    public Limits near(int size) {
        return new Binomial(part, whole).limits(size, NEAR);
    }

    /** Outside of which chance leaves hardly any. */
    public Limits far(int size) {
        return new Binomial(part, whole).limits(size, FAR);
    }

    /** The council's share; empty below ten. */
    public Optional<Double> share() {
        return whole < Shares.FEWEST ? Optional.empty() : Optional.of((double) part / whole);
    }

    private static Team placed(Counted team, Binomial council) {
        Mark mark = mark(team, council);
        return new Team(
                team,
                council.limits(team.whole(), NEAR),
                council.limits(team.whole(), FAR),
                mark,
                Optional.ofNullable(MEANINGS.get(mark)).map(meaning -> sentence(team, council, meaning)));
    }

    private static Mark mark(Counted team, Binomial council) {
        if (team.whole() < Shares.FEWEST || !council.excludes(team.part(), team.whole(), NEAR)) {
            return Mark.NONE;
        }
        return council.excludes(team.part(), team.whole(), FAR) ? Mark.VERY_UNUSUAL : Mark.UNUSUAL;
    }

    private static final Map<Mark, String> MEANINGS = Map.of(
            Mark.UNUSUAL, "Chance puts one team in twenty this far out.",
            Mark.VERY_UNUSUAL, "Chance alone hardly puts a team this far out.");

    private static String sentence(Counted team, Binomial council, String meaning) {
        return "%s: %s (%s), %s the council's %s. %s"
                .formatted(
                        team.name().orElse("No team recorded"),
                        Words.outOf(team.part(), team.whole()),
                        Words.share(team.part(), team.whole()).orElseThrow(),
                        team.part() * council.whole() > council.part() * team.whole() ? "above" : "below",
                        Words.share(council.part(), council.whole()).orElseThrow(),
                        meaning);
    }
}
