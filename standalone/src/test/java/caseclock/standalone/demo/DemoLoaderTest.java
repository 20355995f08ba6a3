package caseclock.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.casefile.Case;
import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.recording.OneTransaction;
import caseclock.command.recording.RecordingMeters;
import caseclock.events.CaseId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.junit.jupiter.api.Test;

/** The real case file, over a store in memory. */
class DemoLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    private final CaseIds ids = new CaseIds(new byte[32]);
    private final EventShelf shelf = new EventShelf();
    private final DemoLoader loader = new DemoLoader(recorder(), ids, this::registered);
    private final DemoCouncil council = new DemoCouncil(DemoCouncil.SEED, TODAY);

    @Test
    void the_case_file_refuses_nothing_of_it_and_progress_ends_with_the_last_case() {
        List<Integer> progress = new ArrayList<>();
        loader.load(council, (done, total) -> {
            assertThat(total).isEqualTo(Wexcombe.CASES.size());
            progress.add(done);
        });

        assertThat(progress).isSorted().endsWith(Wexcombe.CASES.size());
        for (DemoCase told : Wexcombe.CASES) {
            List<?> stored = stored(told);
            assertThat(stored).hasSize(1 + told.dictations().size());
            assertThat(stored.subList(1, stored.size()))
                    .isEqualTo(told.dictations().stream().map(Dictation::event).toList());
        }
    }

    @Test
    void stopped_half_way_and_started_again_it_records_what_is_missing_and_nothing_twice() {
        assertThatThrownBy(() -> loader.load(council, (done, _) -> {
                    if (done > 500) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
        DemoCase first = Wexcombe.CASES.getFirst();
        DemoCase last = Wexcombe.CASES.getLast();
        assertThat(stored(last)).isEmpty();

        loader.load(council, (_, _) -> {});

        assertThat(stored(first)).hasSize(1 + first.dictations().size());
        assertThat(stored(last)).hasSize(1 + last.dictations().size());
    }

    private List<?> stored(DemoCase told) {
        return shelf.payloads(ids.of(told.council(), told.childReference()).toString());
    }

    private Set<CaseId> registered(Collection<CaseId> cases) {
        return cases.stream()
                .filter(id -> !shelf.payloads(id.toString()).isEmpty())
                .collect(Collectors.toSet());
    }

    private CaseRecorder recorder() {
        EventStore events = EmbeddedEventStore.builder().storageEngine(shelf).build();
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        AggregateAnnotationCommandHandler.<Case>builder()
                .aggregateType(Case.class)
                .repository(EventSourcingRepository.builder(Case.class)
                        .eventStore(events)
                        .build())
                .build()
                .subscribe(bus);
        return new CaseRecorder(
                bus,
                events,
                new OneTransaction(NoTransactionManager.instance()),
                NOON,
                new RecordingMeters(new SimpleMeterRegistry(), NOON, List.of()));
    }
}
