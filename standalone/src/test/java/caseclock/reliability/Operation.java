package caseclock.reliability;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that a client asked for.
 *
 * @param mark who recorded it, as told: nobody else did, so that its event can be found in the log
 * @param entryId the identity of its entry, where the client gave one
 * @param day on which it happened, or the child's reference
 */
record Operation(String mark, Kind kind, UUID caseId, String path, Optional<UUID> entryId, String day) {

    enum Kind {
        REGISTER("CaseRegistered"),
        RECORD("ContactReceived"),
        /** Refers to a contact that does not exist, and so must be refused. */
        NONSENSE("ContactDecided");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** Of the event, if it is recorded. */
        String type() {
            return type;
        }
    }

    static Operation register(String mark, UUID caseId, String reference) {
        return new Operation(mark, Kind.REGISTER, caseId, "/api/v1/cases", Optional.empty(), reference);
    }

    static Operation record(String mark, UUID caseId, Optional<UUID> entryId, String day) {
        return new Operation(mark, Kind.RECORD, caseId, "/api/v1/cases/" + caseId + "/contacts", entryId, day);
    }

    static Operation nonsense(String mark, UUID caseId, String day) {
        return new Operation(
                mark, Kind.NONSENSE, caseId, "/api/v1/cases/" + caseId + "/contact-decisions", Optional.empty(), day);
    }

    /** The same each time that it is asked for again. */
    String body() {
        String entry = entryId.map(id -> ",\"entryId\":\"" + id + "\"").orElse("");
        return switch (kind) {
            case REGISTER -> "{\"council\":\"999\",\"reference\":\"%s\",\"recordedBy\":\"%s\"}".formatted(day, mark);
            case RECORD -> "{\"happenedOn\":\"%s\",\"recordedBy\":\"%s\"%s}".formatted(day, mark, entry);
            case NONSENSE ->
                "{\"happenedOn\":\"%s\",\"recordedBy\":\"%s\",\"contact\":\"%s\",\"outcome\":\"NO_FURTHER_ACTION\"}"
                        .formatted(day, mark, new UUID(0, 1));
        };
    }

    java.net.http.HttpRequest.BodyPublisher publisher() {
        return BodyPublishers.ofString(body());
    }
}
