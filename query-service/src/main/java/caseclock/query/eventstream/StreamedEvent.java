package caseclock.query.eventstream;

import caseclock.events.Recording;
import caseclock.events.StoredEvent;
import caseclock.events.json.EventJson;
import caseclock.events.json.EventTypes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * One stored event as it came out of the store; decoding is put off so that one unreadable event stops only its own stream.
 *
 * @param position its place among all events; positions grow, with gaps
 * @param stream the case's or the upload's identity
 * @param sequence its place in its stream, from 0, without gaps
 * @param timeStamp when it was appended, as the store has it
 */
public record StreamedEvent(
        long position, String stream, long sequence, String type, byte[] payload, byte[] metadata, String timeStamp) {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** @throws UnreadableEvent if this version knows no such event, or knows it in another shape */
    public StoredEvent event() {
        if (EventTypes.named(type).isEmpty()) {
            throw new UnreadableEvent(this, "this version knows no event called " + type + ".");
        }
        return read("its content", () -> EventJson.read(type, payload));
    }

    /** @throws UnreadableEvent if the metadata are not of the shape that is written today */
    public Recording recording() {
        Instant appended = appendedAt();
        return read("its metadata", () -> Recording.from(EventJson.json().readValue(metadata, TEXTS), appended));
    }

    /** @throws UnreadableEvent if the store does not say it in the form that is written today */
    public Instant appendedAt() {
        try {
            return Instant.parse(timeStamp);
        } catch (DateTimeParseException unreadable) {
            throw new UnreadableEvent(this, "its time stamp is not a moment.");
        }
    }

    private <T> T read(String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException wrong) {
            throw new UnreadableEvent(this, part + " is not of the shape of " + type + at(wrong) + ".");
        } catch (RuntimeException wrong) {
            throw new UnreadableEvent(this, part + " is not what " + type + " allows.");
        }
    }

    /** Where it went wrong, by the names of the members alone: Jackson's own message would quote the content. */
    private static String at(JacksonException wrong) {
        String member = wrong.getPath().stream()
                .map(step -> String.valueOf(step.getPropertyName()))
                .collect(Collectors.joining("."));
        return member.isEmpty() ? "" : ", at " + member;
    }
}
