package caseclock.query.projection;

import caseclock.events.CaseEvent;
import caseclock.events.UploadEvent;
import caseclock.events.json.EventTypes;
import caseclock.query.eventstream.StreamedEvent;
import java.util.Optional;
import java.util.UUID;

/** Tells by its first event whether a stream is a case's or an upload's; what comes later in it changes nothing in that. */
enum StreamKind {
    CASE,
    UPLOAD,
    UNKNOWN,
    NOBODYS;

    static StreamKind of(StreamedEvent first) {
        if (identity(first.stream()).isEmpty()) {
            return NOBODYS;
        }
        return EventTypes.named(first.type())
                .map(type -> CaseEvent.class.isAssignableFrom(type)
                        ? CASE
                        : UploadEvent.class.isAssignableFrom(type) ? UPLOAD : UNKNOWN)
                .orElse(UNKNOWN);
    }

    /** Only as we write it: in capitals it would be another stream of the same case. */
    static Optional<UUID> identity(String stream) {
        try {
            return Optional.of(UUID.fromString(stream))
                    .filter(id -> id.toString().equals(stream));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
