package caseclock.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Keeps events in memory, stream by stream; Axon's own keeps them in one heap and searches all of it for every case. */
final class EventShelf implements EventStorageEngine {

    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();

    List<?> payloads(String stream) {
        return events(stream).stream().map(DomainEventMessage::getPayload).toList();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        events.stream()
                .map(event -> (DomainEventMessage<?>) event)
                .forEach(event -> streams.computeIfAbsent(event.getAggregateIdentifier(), _ -> new ArrayList<>())
                        .add(event));
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        return DomainEventStream.of(events(stream).stream().skip(first));
    }

    private List<DomainEventMessage<?>> events(String stream) {
        return streams.getOrDefault(stream, List.of());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("no snapshots");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("nobody follows it");
    }
}
