package caseclock.command.recording;

import caseclock.events.Fact;
import caseclock.events.Recording;
import caseclock.events.Recording.Basis;
import caseclock.events.json.EventJson;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact as a caller writes it: its own members, and about the record {@code recordedAt} and {@code recordedBy} where the source system has them.
 * {@code happenedOn} is a day or a day with a time of day; {@code entryId} may be left out and is then given.
 */
public final class FactRequest {

    private static final Pattern STAFF_REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final ObjectNode members;

    public FactRequest(ObjectNode members) {
        this.members = members.deepCopy();
    }

    /**
     * Takes the members about the record out of the request.
     *
     * @throws BadRequest naming the member that cannot be read
     */
    Recording recording(Instant now) {
        Optional<Instant> recordedAt = recordedAt();
        return new Recording(
                recordedAt.orElse(now),
                recordedAt.isPresent() ? Basis.RECORDED_BY_SOURCE : Basis.FIRST_SEEN_BY_US,
                recordedBy(),
                "api");
    }

    /**
     * The same of a decision about what is listed now: it is known from now on, and never from a day on which the list said something else.
     *
     * @throws BadRequest if the request gives a moment of its own
     */
    Recording decided(Instant now) {
        if (members.has("recordedAt")) {
            throw new BadRequest(
                    "recordedAt", "Leave this out: a decision about a listed record counts from when it is sent.");
        }
        return new Recording(now, Basis.FIRST_SEEN_BY_US, recordedBy(), "api");
    }

    /** Takes out since when the source's own records say so. */
    public Optional<Instant> recordedAt() {
        return text("recordedAt").map(FactRequest::instant);
    }

    /** Takes out who recorded it there. */
    public Optional<String> recordedBy() {
        Optional<String> recordedBy = text("recordedBy");
        if (recordedBy.filter(by -> !STAFF_REFERENCE.matcher(by).matches()).isPresent()) {
            throw new BadRequest(
                    "recordedBy", "Give a staff reference of up to 40 letters, digits and . _ -, never a name.");
        }
        return recordedBy;
    }

    /** @throws BadRequest naming the member that is missing, unknown or not of its form */
    public Fact fact(Class<? extends Fact> type, UUID newIdentity) {
        if (!members.has("entryId")) {
            members.put("entryId", newIdentity.toString());
        }
        if (!members.has("happenedOn")) {
            throw new BadRequest("happenedOn", "Say on which day it happened, as year-month-day.");
        }
        members.set("happened", members.remove("happenedOn"));
        try {
            return complete(EventJson.json()
                    .readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(members));
        } catch (tools.jackson.databind.DatabindException unreadable) {
            throw BadRequest.from(unreadable, type);
        }
    }

    private static Fact complete(Fact fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (isMissing(fact, component)) {
                throw new BadRequest(component.getName(), "This field is needed.");
            }
        }
        return fact;
    }

    private static boolean isMissing(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact) == null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<String> text(String member) {
        return Optional.ofNullable(members.remove(member)).map(value -> {
            if (!value.isString()) {
                throw new BadRequest(member, "Give this as text.");
            }
            return value.stringValue();
        });
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new BadRequest("recordedAt", "Give the moment in UTC, for instance 2026-11-16T09:30:00Z.");
        }
    }
}
