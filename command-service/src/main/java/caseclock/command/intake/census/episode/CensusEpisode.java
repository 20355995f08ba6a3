package caseclock.command.intake.census.episode;

import caseclock.events.CategoryOfAbuse;
import caseclock.events.ClosureReason;
import caseclock.events.PrimaryNeed;
import caseclock.events.ReferralSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One CINdetails of a child: a referral and what followed. What the file does not say, or not legibly, is empty.
 *
 * @param conferences days of initial conferences stated beside the enquiries, for a child who came on another council's plan
 */
public record CensusEpisode(
        Optional<LocalDate> referredOn,
        Optional<ReferralSource> source,
        Optional<PrimaryNeed> primaryNeed,
        Optional<Boolean> noFurtherAction,
        Optional<LocalDate> closedOn,
        Optional<ClosureReason> closureReason,
        List<LocalDate> conferences,
        List<CensusAssessment> assessments,
        List<CensusEnquiry> enquiries,
        List<CensusPlan> plans) {

    /** One Assessments group that has a start. */
    public record CensusAssessment(LocalDate startedOn, Optional<LocalDate> authorisedOn, List<String> factors) {}

    /**
     * One Section47 group that has a start.
     *
     * @param target by when the source wanted the conference held; only ever compared, never recorded
     */
    public record CensusEnquiry(
            LocalDate startedOn,
            Optional<LocalDate> target,
            Optional<LocalDate> conferenceOn,
            Optional<Boolean> conferenceNotRequired) {

        /** Whether neither a conference was held nor found not to be needed. */
        public boolean isOpen() {
            return conferenceOn.isEmpty() && !conferenceNotRequired.orElse(false);
        }
    }

    /** One ChildProtectionPlans group that has a start. */
    public record CensusPlan(
            LocalDate startedOn,
            Optional<LocalDate> endedOn,
            Optional<CategoryOfAbuse> initialCategory,
            Optional<CategoryOfAbuse> latestCategory,
            Optional<Integer> previousPlans,
            List<LocalDate> reviews) {}
}
