package caseclock.command.intake.census.rules;

import static caseclock.command.intake.census.rules.Rule.ofEnquiries;
import static caseclock.command.intake.census.rules.Rule.ofEpisodes;

import caseclock.command.intake.census.episode.CensusEpisode;
import caseclock.command.intake.census.episode.CensusEpisode.CensusEnquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be right of Section 47 enquiries. */
final class EnquiryRules {

    private static final CensusCalendar CALENDAR = CensusCalendar.ofEngland();
    private static final int WORKING_DAYS_TO_CONFERENCE = 15;

    static final List<Rule> ALL = List.of(
            ofEnquiries(
                    "2889",
                    "The Section 47 enquiry started before the referral.",
                    (episode, enquiry) -> Days.before(enquiry.startedOn(), episode.referredOn())),
            ofEnquiries(
                    "8615",
                    "The initial conference was held before the enquiry started.",
                    (episode, enquiry) -> Days.before(enquiry.conferenceOn(), enquiry.startedOn())),
            ofEnquiries(
                    "8868",
                    "The case is closed but an enquiry has neither a conference nor a note that none was needed.",
                    (episode, enquiry) -> episode.closedOn().isPresent() && enquiry.isOpen()),
            ofEpisodes(
                    "8839",
                    "Several enquiries of one episode are open.",
                    episode -> episode.enquiries().stream()
                                    .filter(CensusEnquiry::isOpen)
                                    .count()
                            > 1),
            new Rule(
                    "8890",
                    "An enquiry started while another one was under way.",
                    (header, child) -> child.episodes().stream()
                            .mapToInt(EnquiryRules::overlaps)
                            .sum()),
            ofEnquiries(
                    "8870Q",
                    "The target for the initial conference is on a Saturday or Sunday.",
                    (episode, enquiry) ->
                            enquiry.target().filter(Days::isWeekend).isPresent()),
            ofEnquiries(
                    "conference-target",
                    "The target for the initial conference is not 15 working days after the start of the enquiry.",
                    (episode, enquiry) -> enquiry.target()
                            .filter(target -> !isFifteenWorkingDaysAfter(enquiry.startedOn(), target))
                            .isPresent()));

    private EnquiryRules() {}

    private static int overlaps(CensusEpisode episode) {
        return Overlaps.in(episode.enquiries(), enquiry -> Optional.of(enquiry.startedOn()), EnquiryRules::isUnderWay);
    }

    private static boolean isUnderWay(CensusEnquiry enquiry, LocalDate day) {
        Optional<LocalDate> end =
                enquiry.isOpen() ? Optional.empty() : enquiry.conferenceOn().or(() -> Optional.of(LocalDate.MIN));
        return Days.within(day, enquiry.startedOn(), end);
    }

    /** A target set before a bank holiday was announced was right when it was set. */
    private static boolean isFifteenWorkingDaysAfter(LocalDate start, LocalDate target) {
        return !CALENDAR.covers(start, target)
                || target.equals(CALENDAR.after(start, WORKING_DAYS_TO_CONFERENCE, start))
                || target.equals(CALENDAR.after(start, WORKING_DAYS_TO_CONFERENCE, LocalDate.MAX));
    }
}
