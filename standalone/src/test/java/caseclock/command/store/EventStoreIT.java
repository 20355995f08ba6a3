package caseclock.command.store;

import static caseclock.command.store.Streams.event;
import static caseclock.command.store.Streams.newCase;
import static caseclock.command.store.Streams.newEntry;
import static caseclock.command.store.Streams.registered;
import static caseclock.command.store.Streams.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.events.CaseId;
import caseclock.standalone.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EventStoreIT {

    private static final StoreOnTestDatabase store = new StoreOnTestDatabase(TestDatabase.migrated());

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void what_is_recorded_comes_back_in_order_with_its_metadata() {
        CaseId id = newCase();
        var first = registered(id);
        var second = event(id, 1, started(newEntry(), 2));
        store.together(() -> store.events().publish(first, second));

        List<DomainEventMessage<?>> read = eventsOf(id);

        assertThat(read)
                .<Object>extracting(event -> event.getPayload())
                .containsExactly(first.getPayload(), second.getPayload());
        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L);
        assertThat(read.getFirst().getMetaData()).containsEntry("source", "test");
        assertThat(store.events().lastSequenceNumberFor(id.toString())).contains(1L);
    }

    @Test
    void a_unit_of_work_is_one_statement_and_its_events_are_numbered_in_the_order_in_which_they_were_recorded() {
        List<CaseId> cases = IntStream.range(0, 300).mapToObj(_ -> newCase()).toList();
        store.together(() -> {
            cases.forEach(id -> store.events().publish(registered(id)));
            cases.reversed().forEach(id -> store.events().publish(event(id, 1, started(newEntry(), 2))));
        });

        String[] ids = cases.stream().map(CaseId::toString).toArray(String[]::new);
        assertThat(store.database()
                        .sql("SELECT count(DISTINCT (xmin::text, cmin::text)) FROM event_store.event"
                                + " WHERE aggregate_identifier = ANY (?)")
                        .param(ids)
                        .query(Long.class)
                        .single())
                .as("PostgreSQL marks each row with the transaction and the statement that wrote it")
                .isEqualTo(1L);
        var expected = new ArrayList<>(cases);
        expected.addAll(cases.reversed());
        assertThat(store.database()
                        .sql("SELECT aggregate_identifier FROM event_store.event WHERE aggregate_identifier = ANY (?)"
                                + " ORDER BY global_index")
                        .param(ids)
                        .query(String.class)
                        .list())
                .isEqualTo(expected.stream().map(CaseId::toString).toList());
    }

    @Test
    void whoever_writes_the_same_place_of_a_stream_second_has_a_conflict_whichever_event_of_the_batch_it_is() {
        CaseId taken = newCase();
        store.together(() -> store.events().publish(registered(taken)));

        assertThatThrownBy(() -> store.together(() -> store.events().publish(registered(taken))))
                .isInstanceOf(ConcurrencyException.class);
        CaseId other = newCase();
        assertThatThrownBy(() -> store.together(() -> store.events().publish(registered(other), registered(taken))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(eventsOf(other)).isEmpty();
    }

    @Test
    void a_unit_of_work_sees_what_it_has_recorded_itself_before_it_is_written() {
        CaseId id = newCase();
        store.together(() -> {
            store.events().publish(registered(id));
            nested(() -> store.events().publish(event(id, 1, started(newEntry(), 2))), true);
            nested(() -> store.events().publish(event(id, 2, started(newEntry(), 3))), false);
            assertThat(eventsOf(id))
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactly(0L, 1L);
            assertThat(store.events().lastSequenceNumberFor(id.toString())).contains(1L);
        });

        assertThat(eventsOf(id)).hasSize(2);
    }

    @Test
    void a_thousand_cases_in_one_unit_of_work_are_read_again_without_crawling() {
        List<CaseId> cases = IntStream.range(0, 1_000).mapToObj(_ -> newCase()).toList();
        long nanoseconds = store.together(() -> {
            cases.forEach(id -> store.events().publish(registered(id)));
            long before = System.nanoTime();
            for (int again = 0; again < 5; again++) {
                cases.forEach(id -> assertThat(store.events().lastSequenceNumberFor(id.toString()))
                        .contains(0L));
            }
            return System.nanoTime() - before;
        });

        // Comparing each with each would be 5 × 1,000 × 500,000 comparisons, some ten seconds; this is a few
        // milliseconds.
        assertThat(nanoseconds).isLessThan(2_000_000_000L);
    }

    @Test
    void an_event_without_a_stream_and_metadata_that_are_no_text_are_refused() {
        assertThatThrownBy(() -> store.together(
                        () -> store.events().publish(GenericEventMessage.asEventMessage(started(newEntry(), 2)))))
                .hasMessage("Every event belongs to a stream, and this one names none.");
        assertThatThrownBy(() -> store.together(() ->
                        store.events().publish(registered(newCase()).andMetaData(java.util.Map.of("attempt", 2)))))
                .hasMessage("Metadata are texts, and attempt is none.");
    }

    @Test
    void the_stream_of_all_events_is_not_read_here() {
        assertThatThrownBy(() -> store.events().openStream(null)).hasMessageContaining("skips nothing");
        assertThatThrownBy(() -> store.events().createHeadToken()).hasMessageContaining("skips nothing");
        assertThatThrownBy(() -> store.events().createTailToken()).hasMessageContaining("skips nothing");
    }

    @Test
    void an_event_keeps_the_moment_at_which_it_was_recorded_to_the_millisecond_and_an_identity_that_grows() {
        CaseId id = newCase();
        var first = registered(id);
        store.together(() -> store.events().publish(first));

        assertThat(eventsOf(id).getFirst().getTimestamp().toEpochMilli())
                .isEqualTo(first.getTimestamp().toEpochMilli());
        assertThat(UUID.fromString(eventsOf(id).getFirst().getIdentifier()).version())
                .isEqualTo(7);
    }

    private static List<DomainEventMessage<?>> eventsOf(CaseId id) {
        var events = new ArrayList<DomainEventMessage<?>>();
        store.events().readEvents(id.toString()).forEachRemaining(events::add);
        return events;
    }

    private static void nested(Runnable work, boolean succeeds) {
        DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(
                        () -> {
                            work.run();
                            if (!succeeds) {
                                throw new IllegalStateException("refused");
                            }
                            return "done";
                        },
                        RollbackConfigurationType.ANY_THROWABLE);
    }
}
