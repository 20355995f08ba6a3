package caseclock.command.intake.census.rules;

import static caseclock.command.intake.census.rules.Rule.ofAssessments;
import static caseclock.command.intake.census.rules.Rule.ofEpisodes;

import caseclock.command.intake.census.episode.CensusEpisode.CensusAssessment;
import java.util.List;

/** What must be right of assessments. */
final class AssessmentRules {

    static final List<Rule> ALL = List.of(
            ofAssessments(
                    "1103",
                    "The assessment started before the referral.",
                    (episode, assessment) -> Days.before(assessment.startedOn(), episode.referredOn())),
            ofAssessments(
                    "8608",
                    "The assessment was authorised before it started.",
                    (episode, assessment) -> Days.before(assessment.authorisedOn(), assessment.startedOn())),
            ofAssessments(
                    "8867",
                    "The case is closed but an assessment is not authorised.",
                    (episode, assessment) -> episode.closedOn().isPresent() && isOpen(assessment)),
            ofAssessments(
                    "factors-without-authorisation",
                    "Factors are given for an assessment that is not authorised; they were not recorded.",
                    (episode, assessment) ->
                            isOpen(assessment) && !assessment.factors().isEmpty()),
            ofEpisodes(
                    "8896",
                    "Several assessments of one episode are open.",
                    episode -> episode.assessments().stream()
                                    .filter(AssessmentRules::isOpen)
                                    .count()
                            > 1));

    private AssessmentRules() {}

    private static boolean isOpen(CensusAssessment assessment) {
        return assessment.authorisedOn().isEmpty();
    }
}
