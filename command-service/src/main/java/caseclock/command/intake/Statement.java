package caseclock.command.intake;

import caseclock.events.Fact;
import java.time.Instant;
import java.util.Optional;

/**
 * One fact as a source states it now.
 *
 * @param field the source's own name of the item that gives the fact its day
 * @param place where it says so
 * @param team the team that the source names beside it, if it names one
 * @param recordedAt since when the source's own records say so (UTC), where it tells
 * @param recordedBy staff reference of whoever recorded it there, where it tells
 */
public record Statement(
        Fact fact,
        String field,
        Place place,
        Optional<String> team,
        Optional<Instant> recordedAt,
        Optional<String> recordedBy) {

    public Statement(Fact fact, String field, Place place, Optional<String> team) {
        this(fact, field, place, team, Optional.empty(), Optional.empty());
    }

    /** The same statement of a fact that was completed or named otherwise. */
    Statement of(Fact other) {
        return new Statement(other, field, place, team, recordedAt, recordedBy);
    }

    /** What the source holds in that item. */
    public String value() {
        return fact.happened().toString();
    }
}
