package caseclock.query.casehistory;

import caseclock.events.Agency;
import caseclock.events.Conference;
import caseclock.events.Fact;
import caseclock.events.Referral;
import caseclock.events.Section47;
import caseclock.events.StrategyDiscussion;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What more a fact says that bears on a clock: too few agencies, a plan made, no conference needed. */
final class FactNotes {

    private FactNotes() {}

    static List<String> of(Fact fact) {
        return switch (fact) {
            case Referral.ReferralReceived received ->
                when(
                        received.noFurtherAction(),
                        "No further action, says the source without a day of the decision.",
                        "");
            case Section47.Section47EnquiryStarted started ->
                when(started.conferenceNotRequired(), "No conference needed, says the source without a day.", "");
            case StrategyDiscussion.StrategyDiscussionHeld held -> attended(held.attended());
            case Conference.ConferenceHeld held ->
                Stream.concat(
                                when(held.quorate(), "", "Too few agencies came, so it stops no clock.").stream(),
                                when(held.planMade(), "A child protection plan was made.", "No plan was made.")
                                        .stream())
                        .toList();
            case Conference.ReviewConferenceHeld held ->
                Stream.concat(
                                when(held.quorate(), "", "Too few agencies came, so it stops no clock.").stream(),
                                when(held.planContinued(), "The plan goes on.", "The plan does not go on.").stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> when(Optional<Boolean> answer, String yes, String no) {
        return answer.map(is -> is ? yes : no).filter(text -> !text.isEmpty()).stream()
                .toList();
    }

    private static List<String> attended(Set<Agency> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : List.of("There: "
                        + Words.list(agencies.stream().map(ClockWords::code).toList()) + ".");
    }
}
