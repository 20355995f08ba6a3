package caseclock.command.intake.upload;

import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadEvent.UploadConfirmed;
import caseclock.events.json.EventJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads an upload's own events: how far it got. */
public final class UploadStream {

    private final JdbcClient database;

    /** @param database works in the transaction of its thread */
    public UploadStream(JdbcClient database) {
        this.database = database;
    }

    /** How many children were recorded, in however many batches. */
    int childrenRecorded(UUID upload) {
        return all(upload, UploadBatchRecorded.class).stream()
                .mapToInt(batch -> batch.counts().children())
                .sum();
    }

    /** The latest check, of which there is another if it waited too long to be recorded. */
    Optional<UploadChecked> checked(UUID upload) {
        return all(upload, UploadChecked.class).reversed().stream().findFirst();
    }

    Optional<UploadConfirmed> confirmed(UUID upload) {
        return all(upload, UploadConfirmed.class).stream().findFirst();
    }

    private <E extends UploadEvent> List<E> all(UUID upload, Class<E> type) {
        return database
                .sql("""
                        SELECT payload FROM event_store.event WHERE aggregate_identifier = ? AND payload_type = ?
                        ORDER BY sequence_number""")
                .params(upload.toString(), type.getSimpleName())
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .map(payload -> type.cast(EventJson.read(type.getSimpleName(), payload)))
                .toList();
    }

    /** How many events it has. */
    long length(UUID upload) {
        return database.sql(
                        "SELECT coalesce(max(sequence_number) + 1, 0) FROM event_store.event WHERE aggregate_identifier = ?")
                .param(upload.toString())
                .query(Long.class)
                .single();
    }
}
