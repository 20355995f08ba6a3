package caseclock.command.intake.census.rules;

import static caseclock.command.intake.census.rules.Rule.ofPlans;

import caseclock.command.intake.census.episode.CensusEpisode;
import caseclock.command.intake.census.episode.CensusEpisode.CensusPlan;
import caseclock.command.intake.census.xml.CensusHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be right of child protection plans and their reviews. */
final class PlanRules {

    static final List<Rule> ALL = List.of(
            ofPlans(
                    "1105",
                    "The protection plan started before the referral.",
                    (episode, plan) -> Days.before(plan.startedOn(), episode.referredOn())),
            new Rule(
                    "2885",
                    "The protection plan did not start on the day of an initial conference.",
                    (header, child) -> child.episodes().stream()
                            .mapToInt(episode -> plansWithoutConference(header, episode))
                            .sum()),
            ofPlans(
                    "8840",
                    "The protection plan started and ended on one day.",
                    (episode, plan) -> plan.endedOn().equals(Optional.of(plan.startedOn()))),
            ofPlans(
                    "8925",
                    "The protection plan ended before it started.",
                    (episode, plan) -> Days.before(plan.endedOn(), plan.startedOn())),
            Rule.ofEpisodes(
                    "8935",
                    "Several protection plans of one episode are open.",
                    episode -> episode.plans().stream()
                                    .filter(plan -> plan.endedOn().isEmpty())
                                    .count()
                            > 1),
            new Rule(
                    "8841",
                    "A review is not after the start of its protection plan.",
                    (header, child) -> child.episodes().stream()
                            .flatMap(episode -> episode.plans().stream())
                            .mapToInt(PlanRules::earlyReviews)
                            .sum()));

    private PlanRules() {}

    private static int earlyReviews(CensusPlan plan) {
        return (int) plan.reviews().stream()
                .filter(day -> !day.isAfter(plan.startedOn()))
                .count();
    }

    /** Only plans that started in the census year; conferences beside the enquiries count only where there is no enquiry. */
    private static int plansWithoutConference(CensusHeader header, CensusEpisode episode) {
        List<LocalDate> conferences = episode.enquiries().isEmpty()
                ? episode.conferences()
                : episode.enquiries().stream()
                        .flatMap(enquiry -> enquiry.conferenceOn().stream())
                        .toList();
        return (int) episode.plans().stream()
                .map(CensusPlan::startedOn)
                .filter(day -> isInYear(header, day) && !conferences.contains(day))
                .count();
    }

    private static boolean isInYear(CensusHeader header, LocalDate day) {
        return header.begins().isPresent() && Days.within(day, header.begins().get(), header.ends());
    }
}
