package caseclock.command.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Axon's event store over our storage: it takes events in and gives one stream back, and follows nothing. */
final class PostgresEventStore extends EmbeddedEventStore {

    private PostgresEventStore(Builder builder) {
        super(builder);
    }

    static PostgresEventStore over(PostgresEventStorage storage) {
        return new PostgresEventStore(EmbeddedEventStore.builder().storageEngine(storage));
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        super.publish(events);
        CurrentUnitOfWork.ifStarted(unit -> StagedEvents.of(unit).add(events));
    }

    /** Axon copies everything that waits at each reading of a case, comparing each with each: a batch of a thousand would crawl. */
    @Override
    protected Stream<? extends DomainEventMessage<?>> stagedDomainEventMessages(String stream) {
        return CurrentUnitOfWork.isStarted() ? StagedEvents.seenFrom(CurrentUnitOfWork.get(), stream) : Stream.empty();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        throw PostgresEventStorage.notHere();
    }
}
