package caseclock.command;

import caseclock.command.casefile.Case;
import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.upload.FileKinds;
import caseclock.command.intake.upload.IntakeConfiguration;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.recording.IdempotencyKeys;
import caseclock.command.recording.KeepingController;
import caseclock.command.recording.KeepingForm;
import caseclock.command.recording.Once;
import caseclock.command.recording.OneTransaction;
import caseclock.command.recording.RecordingController;
import caseclock.command.recording.RecordingMeters;
import caseclock.command.recording.Refusals;
import caseclock.command.store.StoreConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The door of the command side. It needs a {@link Clock}, {@link CaseIds}, and {@code commandDataSource}: connections of the command role to a
 * database in which the event store has been set up.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    StoreConfiguration.class,
    RecordingController.class,
    KeepingController.class,
    KeepingForm.class,
    Refusals.class,
    IntakeConfiguration.class
})
public class CommandSide {

    /** The database role of this side, which may add events and change none. */
    public static final String ROLE = "caseclock_command";

    /** What follows the database in the address of its connections. Errors leave out the detail, which would repeat the row. */
    public static final String CONNECTIONS = "?logServerErrorDetail=false";

    /**
     * Commands are handled in the caller's thread and transaction. There is no lock per case in this process: another process would not know of it,
     * so the unique key of the event table decides between two writers.
     */
    @Bean
    CommandBus commandBus(EventStore eventStore) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        AggregateAnnotationCommandHandler.<Case>builder()
                .aggregateType(Case.class)
                .repository(EventSourcingRepository.builder(Case.class)
                        .eventStore(eventStore)
                        .lockFactory(NullLockFactory.INSTANCE)
                        .build())
                .build()
                .subscribe(bus);
        return bus;
    }

    @Bean
    CaseRecorder caseRecorder(
            CommandBus commandBus,
            EventStore eventStore,
            TransactionManager transactions,
            Clock clock,
            RecordingMeters meters) {
        return new CaseRecorder(commandBus, eventStore, new OneTransaction(transactions), clock, meters);
    }

    /** Without anybody who watches, it counts for nobody. */
    @Bean
    RecordingMeters recordingMeters(ObjectProvider<MeterRegistry> registry, Clock clock) {
        return new RecordingMeters(registry.getIfAvailable(SimpleMeterRegistry::new), clock, FileKinds.ALL);
    }

    /** Identities for entries whose sender gives none. */
    @Bean
    Supplier<UUID> identities() {
        return () -> UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    }

    @Bean
    Once once(CaseRecorder caseRecorder, @Qualifier("commandDatabase") JdbcClient commandDatabase, Clock clock) {
        return new Once(caseRecorder, new IdempotencyKeys(commandDatabase, clock));
    }
}
