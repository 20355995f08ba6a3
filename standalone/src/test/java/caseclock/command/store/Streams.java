package caseclock.command.store;

import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.StoredEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Events of cases, as the aggregate would record them. */
final class Streams {

    private Streams() {}

    static CaseId newCase() {
        return new CaseId(UUID.randomUUID());
    }

    static EntryId newEntry() {
        return new EntryId(UUID.randomUUID());
    }

    static DomainEventMessage<StoredEvent> event(CaseId id, long sequence, StoredEvent event) {
        return new GenericDomainEventMessage<>("Case", id.toString(), sequence, event, MetaData.with("source", "test"));
    }

    static DomainEventMessage<StoredEvent> registered(CaseId id) {
        return event(id, 0, new CaseRegistered(id, "892", "C-" + id.value().getLeastSignificantBits()));
    }

    static AssessmentStarted started(EntryId entry, int dayOfOctober) {
        return new AssessmentStarted(entry, Happened.on(LocalDate.of(2026, 10, dayOfOctober)));
    }
}
