package caseclock.command.intake.census.rules;

import caseclock.command.intake.census.episode.CensusEpisode;
import caseclock.command.intake.census.episode.CensusEpisode.CensusAssessment;
import caseclock.command.intake.census.episode.CensusEpisode.CensusEnquiry;
import caseclock.command.intake.census.episode.CensusEpisode.CensusPlan;
import caseclock.command.intake.census.episode.CensusRecord;
import caseclock.command.intake.census.xml.CensusHeader;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of the census.
 *
 * @param number DfE's number, or a name of our own
 * @param meaning what breaking it means, as a sentence
 * @param breaches how often a child's record breaks it
 */
record Rule(String number, String meaning, Breaches breaches) {

    /** Counts the breaches of one rule in one child's record. */
    interface Breaches {
        int in(CensusHeader header, CensusRecord child);
    }

    /** Whether a part of an episode breaks a rule, seen together with the episode. */
    interface Inside<T> {
        boolean breaks(CensusEpisode episode, T part);
    }

    static Rule ofEpisodes(String number, String meaning, Predicate<CensusEpisode> broken) {
        return ofEpisodesInYear(number, meaning, (header, episode) -> broken.test(episode));
    }

    /** A rule that depends on the census year. */
    static Rule ofEpisodesInYear(String number, String meaning, InYear broken) {
        return new Rule(number, meaning, (header, child) -> (int) child.episodes().stream()
                .filter(episode -> broken.breaks(header, episode))
                .count());
    }

    interface InYear {
        boolean breaks(CensusHeader header, CensusEpisode episode);
    }

    static Rule ofAssessments(String number, String meaning, Inside<CensusAssessment> broken) {
        return ofParts(number, meaning, CensusEpisode::assessments, broken);
    }

    static Rule ofEnquiries(String number, String meaning, Inside<CensusEnquiry> broken) {
        return ofParts(number, meaning, CensusEpisode::enquiries, broken);
    }

    static Rule ofPlans(String number, String meaning, Inside<CensusPlan> broken) {
        return ofParts(number, meaning, CensusEpisode::plans, broken);
    }

    static <T> Rule ofParts(String number, String meaning, Function<CensusEpisode, List<T>> parts, Inside<T> broken) {
        return new Rule(
                number,
                meaning,
                (header, child) -> child.episodes().stream()
                        .mapToInt(episode -> (int) parts.apply(episode).stream()
                                .filter(part -> broken.breaks(episode, part))
                                .count())
                        .sum());
    }
}
