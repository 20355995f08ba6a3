package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How soon a child is seen: from the acceptance of the referral that opened an episode, and from the start of each Section 47 enquiry, its own day
 * and not that of its discussion (both local policy; there is no national number). The child seen on that very day has been seen. An episode that
 * was not open for a day has no such clock.
 */
final class InitialVisitClocks {

    private final KnownFacts facts;
    private final Episodes episodes;
    private final List<VisitMade> seen;

    private InitialVisitClocks(KnownFacts facts, Episodes episodes) {
        this.facts = facts;
        this.episodes = episodes;
        this.seen = ChildSeen.in(facts);
    }

    static List<OpenClock> of(KnownFacts facts, Episodes episodes) {
        var clocks = new InitialVisitClocks(facts, episodes);
        List<OpenClock> all =
                Stream.concat(clocks.afterReferrals(), clocks.afterEnquiries()).toList();
        facts.silenceOn(VisitMade.class, "visits").over(all);
        return all;
    }

    private Stream<OpenClock> afterReferrals() {
        return episodes.all().stream()
                .filter(episode -> episode.open().isPresent())
                .map(episode -> untilSeen(episode.acceptance().starts(TimescaleKey.INITIAL_VISIT), Ending.of(episode)));
    }

    private Stream<OpenClock> afterEnquiries() {
        return facts.all(Section47EnquiryStarted.class)
                .map(enquiry -> OpenClock.startedBy(enquiry, TimescaleKey.INITIAL_VISIT_ENQUIRY))
                .map(clock -> untilSeen(clock, closureOf(clock.startedOn())));
    }

    private OpenClock untilSeen(OpenClock clock, Optional<Ending> ending) {
        return new Awaited(seen, ending).from(clock.startedOn()).once(clock);
    }

    private Optional<Ending> closureOf(LocalDate begunOn) {
        return facts.all(CaseClosed.class)
                .filter(closure -> episodes.closing(closure).ends(begunOn))
                .findFirst()
                .map(Ending::closedBy);
    }
}
