package caseclock.command.casefile;

import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.KeepRecord;
import caseclock.command.casefile.CaseCommand.KeepRecordNoLonger;
import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.command.casefile.CaseCommand.RegisterCase;
import caseclock.command.casefile.CaseCommand.WithdrawEntry;
import caseclock.events.CaseEvent;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One child's case in one council: ties the rules of the case file to Axon, and knows nothing else. */
public final class Case {

    /** Empty until the case is registered: Axon then takes it from the event. */
    @AggregateIdentifier
    private @Nullable String stream;

    private final CaseFile file = new CaseFile();

    /** For Axon, which replays the stream into it. */
    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterCase command, MetaData metadata) {
        if (!file.registered()) {
            carryOut(command, metadata);
        }
    }

    @CommandHandler
    void handle(RecordFact command, MetaData metadata) {
        carryOut(command, metadata);
    }

    @CommandHandler
    void handle(CorrectEntry command, MetaData metadata) {
        carryOut(command, metadata);
    }

    @CommandHandler
    void handle(WithdrawEntry command, MetaData metadata) {
        carryOut(command, metadata);
    }

    @CommandHandler
    void handle(KeepRecord command, MetaData metadata) {
        carryOut(command, metadata);
    }

    @CommandHandler
    void handle(KeepRecordNoLonger command, MetaData metadata) {
        carryOut(command, metadata);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        if (event instanceof CaseRegistered registered) {
            stream = registered.caseId().toString();
        }
        file.note(event);
    }

    private void carryOut(CaseCommand command, MetaData metadata) {
        file.refusal(command, recordedOn(metadata)).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        AggregateLifecycle.apply(command.event(), metadata);
    }

    private static LocalDate recordedOn(MetaData metadata) {
        Map<String, String> texts = metadata.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
        return LocalDate.ofInstant(Recording.from(texts, Instant.MAX).recordedAt(), Happened.LONDON);
    }
}
