package caseclock.command.intake.census.rules;

import static caseclock.command.intake.census.rules.Rule.ofEpisodes;
import static caseclock.command.intake.census.rules.Rule.ofEpisodesInYear;

import caseclock.command.intake.census.episode.CensusEpisode;
import caseclock.command.intake.census.xml.CensusHeader;
import caseclock.events.ClosureReason;
import java.util.List;

/** What must be right of a referral and the closure of its episode. */
final class ReferralRules {

    private static final CensusCalendar CALENDAR = CensusCalendar.ofEngland();

    static final List<Rule> ALL = List.of(
            ofEpisodesInYear(
                    "8569Q",
                    "A referral from before the census year is marked as leading to no further action.",
                    ReferralRules::isOldAndWithoutAction),
            ofEpisodesInYear(
                    "8600",
                    "The referral has no date, or one after the end of the census.",
                    (header, episode) ->
                            episode.referredOn().isEmpty() || Days.before(header.ends(), episode.referredOn())),
            ofEpisodes(
                    "8610",
                    "The main need is missing although the referral led to action.",
                    episode -> episode.primaryNeed().isEmpty() && !isWithoutAction(episode)),
            ofEpisodes(
                    "8630",
                    "The case was closed before it was referred.",
                    episode -> Days.before(episode.closedOn(), episode.referredOn())),
            ofEpisodes(
                    "8805",
                    "The case was closed without a reason.",
                    episode -> episode.closedOn().isPresent()
                            && episode.closureReason().isEmpty()),
            ofEpisodes(
                    "8810",
                    "There is a reason for closure but no day on which the case was closed.",
                    episode -> episode.closedOn().isEmpty()
                            && episode.closureReason().isPresent()),
            ofEpisodes(
                    "8831",
                    "A referral that led to no further action has an assessment, an enquiry or a conference.",
                    episode -> isWithoutAction(episode) && hasActivity(episode)),
            ofEpisodes(
                    "2884",
                    "Conferences are given both beside the enquiries and inside one.",
                    episode -> !episode.conferences().isEmpty()
                            && episode.enquiries().stream()
                                    .anyMatch(enquiry -> enquiry.conferenceOn().isPresent())),
            ofEpisodes(
                    "2990",
                    "A case closed after assessment has a protection plan or a transfer-in conference.",
                    episode -> closedAfterAssessment(episode)
                            && !(episode.plans().isEmpty()
                                    && episode.conferences().isEmpty())),
            ofEpisodes(
                    "2991Q",
                    "There is a Section 47 enquiry but no assessment.",
                    episode -> !episode.enquiries().isEmpty()
                            && episode.assessments().isEmpty()));

    private ReferralRules() {}

    private static boolean isOldAndWithoutAction(CensusHeader header, CensusEpisode episode) {
        return isWithoutAction(episode)
                && Days.before(episode.referredOn(), header.begins().map(CALENDAR::workingDayBefore));
    }

    private static boolean isWithoutAction(CensusEpisode episode) {
        return episode.noFurtherAction().orElse(false);
    }

    private static boolean hasActivity(CensusEpisode episode) {
        return !episode.assessments().isEmpty()
                || !episode.enquiries().isEmpty()
                || !episode.conferences().isEmpty();
    }

    private static boolean closedAfterAssessment(CensusEpisode episode) {
        return episode.closureReason()
                .filter(reason -> reason == ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT
                        || reason == ClosureReason.EARLY_HELP_AFTER_ASSESSMENT)
                .isPresent();
    }
}
