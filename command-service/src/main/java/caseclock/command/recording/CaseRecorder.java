package caseclock.command.recording;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.Refusal;
import caseclock.command.casefile.Refused;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.UploadEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Carries commands out, each whole or not at all, and any number of them in one transaction. */
public final class CaseRecorder {

    private final CommandBus commands;
    private final EventStore events;
    private final OneTransaction transaction;
    private final Clock clock;
    private final RecordingMeters meters;

    public CaseRecorder(
            CommandBus commands, EventStore events, OneTransaction transaction, Clock clock, RecordingMeters meters) {
        this.commands = commands;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Runs work in one transaction: all that is recorded in it is committed together or not at all. It may run more than once, on fresh state, if
     * somebody else wrote into one of its cases meanwhile.
     *
     * @throws Conflict if others kept getting in first
     */
    public <T> T together(Supplier<T> work) {
        return transaction.run(work);
    }

    /** Empty if recorded, else why not; a refused command leaves nothing behind and spoils nothing recorded beside it. */
    public Optional<Refusal> carryOut(CaseCommand command, Recording recording) {
        return early(recording)
                .or(() -> CurrentUnitOfWork.isStarted()
                        ? dispatch(command, recording)
                        : together(() -> dispatch(command, recording)));
    }

    /** Why something cannot have been recorded then; nothing if it can. */
    public Optional<Refusal> early(Recording recording) {
        return recording.recordedAt().isAfter(clock.instant())
                ? Optional.of(new Refusal("recordedAt", "Nothing can have been recorded at a time still to come."))
                : Optional.empty();
    }

    /**
     * An event that was decided on by the rules of the case file.
     *
     * @param place its number in the case's stream, from 0
     */
    public record Decided(CaseId caseId, long place, CaseEvent event, Recording recording) {}

    /**
     * Appends what was decided on all at once, in the transaction of {@link #together}. Whoever writes into one of the cases meanwhile has its
     * place, so that the work is done again on what is known then.
     */
    public void append(List<Decided> decided) {
        events.publish(decided.stream()
                .map(one -> new GenericDomainEventMessage<>(
                        "Case",
                        one.caseId().toString(),
                        one.place(),
                        one.event(),
                        one.recording().asMetadata()))
                .toList());
        CurrentUnitOfWork.get().afterCommit(_ -> decided.forEach(one -> meters.done(one.event(), one.recording())));
    }

    /** Appends to an upload's stream, in the same transaction as what is recorded around it. */
    public void append(UploadEvent event) {
        append(event.uploadId(), List.of(event));
    }

    /** Appends several at once. */
    public void append(UUID upload, List<UploadEvent> appended) {
        if (CurrentUnitOfWork.isStarted()) {
            publish(upload.toString(), appended);
        } else {
            together(() -> {
                publish(upload.toString(), appended);
                return appended;
            });
        }
    }

    private void publish(String stream, List<UploadEvent> appended) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        var messages = new ArrayList<GenericDomainEventMessage<UploadEvent>>();
        for (UploadEvent event : appended) {
            messages.add(new GenericDomainEventMessage<>("Upload", stream, next++, event));
        }
        events.publish(messages);
    }

    private Optional<Refusal> dispatch(CaseCommand command, Recording recording) {
        var message = GenericCommandMessage.asCommandMessage(command).andMetaData(recording.asMetadata());
        var answer = new Answer();
        commands.dispatch(message, (_, result) -> answer.result = result);
        Optional<Refusal> refusal = answer.refusal();
        if (refusal.isEmpty()) {
            CurrentUnitOfWork.get().afterCommit(_ -> meters.done(command.event(), recording));
        }
        return refusal;
    }

    /** What the bus, which works in the caller's thread, said. */
    private static final class Answer {
        private @org.jspecify.annotations.Nullable CommandResultMessage<?> result;

        Optional<Refusal> refusal() {
            if (result == null || !result.isExceptional()) {
                return Optional.empty();
            }
            return switch (result.exceptionResult()) {
                case Refused refused -> Optional.of(refused.refusal());
                case AggregateNotFoundException _ ->
                    Optional.of(new Refusal(
                            "caseId",
                            "There is no case of this identity. Register the child first: POST /api/v1/cases."));
                case RuntimeException broken -> throw broken;
                case Throwable broken -> throw new IllegalStateException(broken);
            };
        }
    }
}
