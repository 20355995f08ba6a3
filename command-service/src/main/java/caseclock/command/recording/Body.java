package caseclock.command.recording;

import caseclock.events.json.EventJson;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a request's JSON object and its members, and says which of them is wrong. */
final class Body {

    /** The longest fact is a few hundred bytes. */
    private static final int LONGEST = 64 * 1024;

    private Body() {}

    static ObjectNode read(byte[] body) {
        if (body.length > LONGEST) {
            throw new BadRequest("body", "A fact is at most 64 KB of JSON.");
        }
        try {
            if (EventJson.json().readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException unreadable) {
            throw new BadRequest(
                    "body",
                    "This is no JSON: line %d, column %d."
                            .formatted(
                                    unreadable.getLocation().getLineNr(),
                                    unreadable.getLocation().getColumnNr()));
        }
        throw new BadRequest("body", "Send a JSON object.");
    }

    static String text(ObjectNode object, String member) {
        JsonNode value = object.get(member);
        if (value == null || !value.isString() || value.stringValue().isBlank()) {
            throw new BadRequest(member, "This field is needed, as text.");
        }
        return value.stringValue();
    }

    static ObjectNode object(ObjectNode object, String member) {
        if (object.get(member) instanceof ObjectNode inner) {
            return inner;
        }
        throw new BadRequest(member, "This field is needed, as a JSON object.");
    }

    static UUID identity(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new BadRequest(field, "Give an identity as a UUID.");
        }
    }

    static <E extends Enum<E>> E code(ObjectNode object, String member, Class<E> codes) {
        String text = text(object, member);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        member,
                        "Give one of: "
                                + Arrays.stream(codes.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
