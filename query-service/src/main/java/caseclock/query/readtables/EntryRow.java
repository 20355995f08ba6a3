package caseclock.query.readtables;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Recording;
import caseclock.events.Registration;
import caseclock.events.json.EventJson;
import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.timeliness.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a case's record, as the table {@code entry} holds it.
 *
 * @param change REGISTERED, RECORDED, CORRECTED, WITHDRAWN or KEPT: somebody decided about a listed record
 * @param kind the stored name of the event
 * @param knownAt since when the records say so
 * @param position where in the whole stream it stands
 */
public record EntryRow(
        UUID caseId,
        long sequence,
        String council,
        Optional<UUID> entryId,
        String change,
        String kind,
        JsonNode event,
        Optional<LocalDate> happenedOn,
        Instant knownAt,
        String basis,
        Optional<String> recordedBy,
        String source,
        long position,
        Instant appendedAt)
        implements Row {

    public static EntryRow of(UUID caseId, String council, StreamedEvent streamed, CaseEvent event) {
        Recording recording = streamed.recording();
        return new EntryRow(
                caseId,
                streamed.sequence(),
                council,
                entryId(event),
                change(event),
                streamed.type(),
                EventJson.json().readTree(streamed.payload()),
                happenedOn(event),
                recording.recordedAt(),
                recording.basis().name(),
                recording.recordedBy(),
                recording.source(),
                streamed.position(),
                streamed.appendedAt());
    }

    /** The same entry, known from another moment. */
    public EntryRow knownFrom(Instant moment) {
        return new EntryRow(
                caseId,
                sequence,
                council,
                entryId,
                change,
                kind,
                event,
                happenedOn,
                moment,
                basis,
                recordedBy,
                source,
                position,
                appendedAt);
    }

    public CaseEvent caseEvent() {
        return (CaseEvent) EventJson.read(kind, EventJson.json().writeValueAsBytes(event));
    }

    public boolean isHistory() {
        return !change.equals("REGISTERED");
    }

    /** Whether it says something of the child, and not only about the record. */
    public boolean isOfTheChild() {
        return isHistory() && !change.equals("KEPT");
    }

    public HistoryEntry historyEntry() {
        return new HistoryEntry(
                sequence,
                caseEvent(),
                knownAt,
                new Recording(knownAt, Recording.Basis.valueOf(basis), recordedBy, source).sourceKind());
    }

    private static Optional<UUID> entryId(CaseEvent event) {
        return switch (event) {
            case Registration _ -> Optional.empty();
            case Fact fact -> Optional.of(fact.entryId().value());
            case EntryCorrected corrected -> Optional.of(corrected.entryId().value());
            case EntryWithdrawn withdrawn -> Optional.of(withdrawn.entryId().value());
            case Keeping keeping -> Optional.of(keeping.entryId().value());
        };
    }

    private static String change(CaseEvent event) {
        return switch (event) {
            case Registration _ -> "REGISTERED";
            case Fact _ -> "RECORDED";
            case EntryCorrected _ -> "CORRECTED";
            case EntryWithdrawn _ -> "WITHDRAWN";
            case Keeping _ -> "KEPT";
        };
    }

    private static Optional<LocalDate> happenedOn(CaseEvent event) {
        return switch (event) {
            case Fact fact -> Optional.of(fact.happened().on());
            case EntryCorrected corrected ->
                Optional.of(corrected.fact().happened().on());
            case Registration _, EntryWithdrawn _, Keeping _ -> Optional.empty();
        };
    }
}
