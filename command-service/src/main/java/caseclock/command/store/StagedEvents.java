package caseclock.command.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What a unit of work has recorded and not yet written, by stream: reading one case again costs the same however many others wait with it. */
final class StagedEvents {

    private static final String KEY = StagedEvents.class.getName();

    private final Map<String, List<DomainEventMessage<?>>> byStream = new HashMap<>();

    private StagedEvents() {}

    /** Those of one unit of work; a nested one hands its own up when it commits and forgets them when it does not. */
    static StagedEvents of(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(KEY, _ -> {
            var staged = new StagedEvents();
            unit.onPrepareCommit(
                    done -> done.parent().ifPresent(parent -> of(parent).addAll(staged)));
            return staged;
        });
    }

    /** What was recorded in a stream up to now, in this unit of work and those around it. */
    static Stream<DomainEventMessage<?>> seenFrom(UnitOfWork<?> unit, String stream) {
        Stream<DomainEventMessage<?>> around =
                unit.parent().map(parent -> seenFrom(parent, stream)).orElseGet(Stream::empty);
        StagedEvents own = unit.getResource(KEY);
        return own == null || unit.isRolledBack()
                ? around
                : Stream.concat(around, own.byStream.getOrDefault(stream, List.of()).stream())
                        .distinct();
    }

    void add(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> recorded) {
                of(recorded.getAggregateIdentifier()).add(recorded);
            }
        }
    }

    private void addAll(StagedEvents others) {
        others.byStream.forEach((stream, events) -> of(stream).addAll(events));
    }

    private List<DomainEventMessage<?>> of(String stream) {
        return byStream.computeIfAbsent(stream, _ -> new ArrayList<>());
    }
}
