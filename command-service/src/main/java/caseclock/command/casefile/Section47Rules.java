package caseclock.command.casefile;

import caseclock.events.Section47;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.util.stream.Stream;

/** An enquiry names the discussion that initiated it, and is not concluded before it started. */
final class Section47Rules {

    private Section47Rules() {}

    static Stream<Link> links(Section47 fact) {
        return switch (fact) {
            case Section47EnquiryStarted started ->
                started.initiatedBy().stream()
                        .map(discussion -> Link.to(
                                "initiatedBy", discussion, StrategyDiscussionHeld.class, "a strategy discussion"));
            case Section47EnquiryConcluded concluded ->
                Stream.of(Link.end(
                        "enquiry",
                        concluded.enquiry(),
                        Section47EnquiryStarted.class,
                        "a Section 47 enquiry",
                        "be concluded"));
        };
    }
}
