package caseclock.query.eventstream;

import caseclock.command.store.AxonsOwnReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** Axon's own reader in all placements of its polls at once. Its token holds all that it remembers, so equal tokens are asked for once in a gap. */
final class AxonFollowers {

    private final AxonsOwnReader axon;
    private final long start;
    private final List<Placed> readers = new ArrayList<>();

    AxonFollowers(AxonsOwnReader axon, long start, int polls) {
        this.axon = axon;
        this.start = start;
        Placements.each(
                polls, TwoWriters.GAPS, gaps -> readers.add(new Placed(gaps.clone(), AxonsOwnReader.at(start))));
    }

    void pollIn(int gap) {
        var answers = new HashMap<TrackingToken, List<? extends TrackedEventMessage<?>>>();
        for (Placed reader : readers) {
            while (reader.hasPollIn(gap)) {
                reader.take(answers.computeIfAbsent(reader.token, axon::after));
                reader.polls++;
            }
        }
    }

    void pollAfterwardsAndTally(EventTable table, Tally tally) {
        Set<String> committed = table.between(start, Long.MAX_VALUE, 100).stream()
                .map(event -> event.stream() + "/" + event.sequence())
                .collect(Collectors.toSet());
        Map<TrackingToken, List<? extends TrackedEventMessage<?>>> answers = new HashMap<>();
        for (Placed reader : readers) {
            for (int poll = 0; poll < Follower.POLLS_AFTERWARDS; poll++) {
                reader.take(answers.computeIfAbsent(reader.token, axon::after));
            }
            tally.add(reader.given.containsAll(committed));
        }
    }

    private static final class Placed {
        private final int[] gaps;
        private final Set<String> given = new HashSet<>();
        private TrackingToken token;
        private int polls;

        private Placed(int[] gaps, TrackingToken token) {
            this.gaps = gaps;
            this.token = token;
        }

        private boolean hasPollIn(int gap) {
            return polls < gaps.length && gaps[polls] == gap;
        }

        private void take(List<? extends TrackedEventMessage<?>> events) {
            for (TrackedEventMessage<?> event : events) {
                var domain = (DomainEventMessage<?>) event;
                given.add(domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber());
                token = event.trackingToken();
            }
        }
    }
}
