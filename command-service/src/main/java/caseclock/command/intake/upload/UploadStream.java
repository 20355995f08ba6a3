package caseclock.command.intake.upload;

import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.json.EventJson;
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
        return database
                .sql("""
                        SELECT payload FROM event_store.event WHERE aggregate_identifier = ? AND payload_type = ?""")
                .params(upload.toString(), UploadBatchRecorded.class.getSimpleName())
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .map(payload ->
                        (UploadBatchRecorded) EventJson.read(UploadBatchRecorded.class.getSimpleName(), payload))
                .mapToInt(batch -> batch.counts().children())
                .sum();
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
