package caseclock.command.intake.spool;

import caseclock.command.intake.spool.SpooledUpload.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the bytes of uploads in the command side's database, in parts of at most a megabyte. */
public final class Spool {

    /** Long enough to cost few statements, short enough to cost little memory. */
    static final int PART_LENGTH = 1 << 20;

    /** The hash of a file that is still coming in. */
    private static final String COMING_IN = "";

    private final JdbcClient database;

    public Spool(JdbcClient database) {
        this.database = database;
    }

    void begin(UUID upload, Wish wish, Instant now) {
        database.sql("""
                        INSERT INTO intake.upload (upload_id, kind, file_hash, bytes, received_at, council, confirm)
                        VALUES (:upload, '', :hash, 0, :at, :council, :confirm)""")
                .param("upload", upload)
                .param("hash", COMING_IN)
                .param("at", Timestamp.from(now))
                .param("council", wish.council().orElse(null))
                .param("confirm", wish.toBeConfirmed())
                .update();
    }

    void add(UUID upload, int part, byte[] bytes) {
        database.sql("INSERT INTO intake.upload_chunk (upload_id, part, bytes) VALUES (?, ?, ?)")
                .params(upload, part, bytes)
                .update();
    }

    /** From now on the upload waits to be read. */
    void complete(SpooledUpload upload) {
        database.sql("UPDATE intake.upload SET kind = ?, file_hash = ?, bytes = ? WHERE upload_id = ?")
                .params(upload.kind(), upload.fileHash(), upload.bytes(), upload.id())
                .update();
    }

    /** Forgets an upload with all its bytes. */
    public void remove(UUID upload) {
        database.sql("DELETE FROM intake.upload WHERE upload_id = ?")
                .param(upload)
                .update();
    }

    /** Forgets an upload that did not come in whole. One that did, perhaps since {@link #comingIn} was asked, stays. */
    public void removeGivenUp(UUID upload) {
        database.sql("DELETE FROM intake.upload WHERE upload_id = ? AND file_hash = ?")
                .params(upload, COMING_IN)
                .update();
    }

    /** What was taken in and not yet read to its end, the oldest first, without what waits to be confirmed. */
    public List<SpooledUpload> waiting() {
        return database.sql("""
                        SELECT upload_id, kind, file_hash, bytes, council, confirm, received_at FROM intake.upload
                        WHERE file_hash <> ? AND paused_at IS NULL ORDER BY received_at, upload_id""")
                .param(COMING_IN)
                .query((row, number) -> upload(row))
                .list();
    }

    private static SpooledUpload upload(ResultSet row) throws SQLException {
        return new SpooledUpload(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                new Wish(Optional.ofNullable(row.getString(5)), row.getBoolean(6)),
                row.getTimestamp(7).toInstant());
    }

    /** What an upload that is kept here is. */
    public String kind(UUID upload) {
        return database.sql("SELECT kind FROM intake.upload WHERE upload_id = ?")
                .param(upload)
                .query(String.class)
                .single();
    }

    /** From now on it waits to be confirmed. */
    public void pause(UUID upload, Instant now) {
        database.sql("UPDATE intake.upload SET paused_at = ? WHERE upload_id = ?")
                .params(Timestamp.from(now), upload)
                .update();
    }

    /** @return whether it waited to be confirmed, which it does no more */
    public boolean resume(UUID upload) {
        return database.sql("UPDATE intake.upload SET paused_at = NULL WHERE upload_id = ? AND paused_at IS NOT NULL")
                        .param(upload)
                        .update()
                == 1;
    }

    /** What has waited to be confirmed since before then. */
    public List<UUID> pausedBefore(Instant then) {
        return database.sql("SELECT upload_id FROM intake.upload WHERE paused_at < ?")
                .param(Timestamp.from(then))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What began to come in and has not come in whole: under way, or given up by a process that was killed. */
    public List<UUID> comingIn() {
        return database.sql("SELECT upload_id FROM intake.upload WHERE file_hash = ?")
                .param(COMING_IN)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The bytes from the first on, of which only one part at a time is in memory. */
    public SpooledBytes open(SpooledUpload upload) {
        return new SpooledBytes(upload.bytes(), part -> part(upload.id(), part));
    }

    private Optional<byte[]> part(UUID upload, int part) {
        return database.sql("SELECT bytes FROM intake.upload_chunk WHERE upload_id = ? AND part = ?")
                .params(upload, part)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
