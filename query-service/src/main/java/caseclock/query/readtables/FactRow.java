package caseclock.query.readtables;

import caseclock.events.Fact;
import caseclock.events.json.EventJson;
import caseclock.query.timeliness.StatedFact;
import caseclock.query.timeliness.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One version of one fact, as the table {@code fact} holds it.
 *
 * @param kind the stored name of the event
 * @param fact what it says, as it is stored
 * @param firstKnownAt since when there has been an entry at all; {@code basis}, {@code recordedBy}, {@code source} and {@code position} are of that
 *     first recording
 * @param knownFrom since when the records have said this
 */
public record FactRow(
        UUID caseId,
        String council,
        UUID entryId,
        String kind,
        LocalDate happenedOn,
        Optional<LocalTime> happenedAt,
        JsonNode fact,
        Instant firstKnownAt,
        String basis,
        Optional<String> recordedBy,
        String source,
        long position,
        Instant knownFrom,
        Optional<Instant> knownTo)
        implements Row {

    /** @param first the entry that stated the fact first */
    public static FactRow of(EntryRow first, Version<StatedFact> version) {
        Fact fact = version.value().fact();
        return new FactRow(
                first.caseId(),
                first.council(),
                fact.entryId().value(),
                fact.getClass().getSimpleName(),
                fact.happened().on(),
                fact.happened().at(),
                EventJson.json().valueToTree(fact),
                version.value().firstKnownAt(),
                first.basis(),
                first.recordedBy(),
                first.source(),
                first.position(),
                version.knownFrom(),
                version.knownTo());
    }
}
