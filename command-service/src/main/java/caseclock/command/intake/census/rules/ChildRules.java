package caseclock.command.intake.census.rules;

import caseclock.command.intake.census.episode.CensusEpisode;
import java.time.LocalDate;
import java.util.List;

/** What must be right of a child's record as a whole: the reference, and episodes that follow one another. */
final class ChildRules {

    private static final int LONGEST_REFERENCE = 20;

    static final List<Rule> ALL = List.of(
            new Rule(
                    "1570",
                    "The LA child ID is longer than 20 characters.",
                    (header, child) -> child.reference()
                            .filter(reference -> reference.length() > LONGEST_REFERENCE)
                            .map(tooLong -> 1)
                            .orElse(0)),
            new Rule(
                    "1580",
                    "The LA child ID has characters other than letters and digits.",
                    (header, child) -> child.reference()
                            .filter(reference -> !reference.matches("[A-Za-z0-9]*"))
                            .map(odd -> 1)
                            .orElse(0)),
            new Rule(
                    "8820",
                    "A referral lies inside another episode of the same child.",
                    (header, child) -> Overlaps.in(child.episodes(), CensusEpisode::referredOn, ChildRules::isOpenOn)));

    private ChildRules() {}

    /** A referral on the day on which another episode closed is allowed. */
    private static boolean isOpenOn(CensusEpisode episode, LocalDate day) {
        return episode.closedOn().isPresent()
                ? day.isBefore(episode.closedOn().get())
                : !episode.noFurtherAction().orElse(false);
    }
}
