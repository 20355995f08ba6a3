package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From asking for a strategy discussion to holding it (Working Together: promptly; the number is local policy). A discussion answers the requests
 * for its own meeting or, if there is none, all that wait: agencies that ask for one child one after the other are answered by one discussion. A
 * discussion that nobody asked for has no clock. Only that it is no longer needed takes a request back; a closure does not.
 */
final class StrategyDiscussionClocks {

    private static final TimescaleKey KEY = TimescaleKey.STRATEGY_DISCUSSION;

    private final Map<EntryId, OpenClock> byRequest = new LinkedHashMap<>();
    private final Set<StrategyDiscussionRequested> waiting = new LinkedHashSet<>();

    private StrategyDiscussionClocks(KnownFacts facts) {
        facts.all(StrategyDiscussionRequested.class).forEach(this::clock);
        facts.inOrder().forEach(this::read);
    }

    static Collection<OpenClock> of(KnownFacts facts) {
        return new StrategyDiscussionClocks(facts).byRequest.values();
    }

    private void read(Fact fact) {
        switch (fact) {
            case StrategyDiscussionRequested request -> waiting.add(request);
            case StrategyDiscussionHeld held -> hold(held);
            case StrategyDiscussionNoLongerNeeded taken ->
                clock(taken).cancel(taken, CancellationReason.NO_LONGER_NEEDED);
            case Fact _ -> {}
        }
    }

    private OpenClock clock(StrategyDiscussionNoLongerNeeded taken) {
        return byRequest.computeIfAbsent(
                taken.request(), _ -> OpenClock.unknown(taken, KEY, FlawCode.REQUEST_MISSING.sentence()));
    }

    private void hold(StrategyDiscussionHeld held) {
        waiting.removeIf(request -> !clock(request).running());
        List<StrategyDiscussionRequested> forThisMeeting = waiting.stream()
                .filter(request ->
                        held.meetingId().isPresent() && request.meetingId().equals(held.meetingId()))
                .toList();
        (forThisMeeting.isEmpty() ? List.copyOf(waiting) : forThisMeeting)
                .forEach(request -> clock(request).stop(held));
    }

    private OpenClock clock(StrategyDiscussionRequested request) {
        return byRequest.computeIfAbsent(request.entryId(), _ -> OpenClock.startedBy(request, KEY));
    }
}
