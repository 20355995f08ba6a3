package caseclock.command.intake.census.rules;

import caseclock.command.intake.census.episode.CensusEpisode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What must be right of initial conferences, whether they are given inside an enquiry or beside. */
final class ConferenceRules {

    static final List<Rule> ALL = List.of(
            Rule.ofParts(
                    "1104",
                    "The initial conference was held before the referral.",
                    ConferenceRules::conferences,
                    (episode, heldOn) -> Days.before(heldOn, episode.referredOn())),
            Rule.ofParts(
                    "8875",
                    "The initial conference is on a Saturday or Sunday.",
                    ConferenceRules::conferences,
                    (episode, heldOn) -> Days.isWeekend(heldOn)));

    private ConferenceRules() {}

    static List<LocalDate> conferences(CensusEpisode episode) {
        return Stream.concat(
                        episode.conferences().stream(),
                        episode.enquiries().stream().flatMap(enquiry -> enquiry.conferenceOn().stream()))
                .toList();
    }
}
