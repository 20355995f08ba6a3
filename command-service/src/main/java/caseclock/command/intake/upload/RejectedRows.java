package caseclock.command.intake.upload;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.rejected.Reasons;
import caseclock.command.intake.rejected.RejectedFile;
import caseclock.command.intake.spool.Spool;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.json.EventJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the rejected rows of an upload in the layout of its file, each with its reasons, so that they can be mended and sent again. They hold
 * what the file held of those children, so they go after a month.
 */
public final class RejectedRows {

    static final Duration KEPT = Duration.ofDays(30);

    private static final int PART_LENGTH = 1 << 20;
    private static final int READ_TOGETHER = 5_000;
    private static final int FIRST_BYTES = 200;

    private final JdbcClient database;
    private final Spool spool;
    private final Clock clock;

    /** @param database works in the transaction of its thread */
    public RejectedRows(JdbcClient database, Spool spool, Clock clock) {
        this.database = database;
        this.spool = spool;
        this.clock = clock;
    }

    /** Writes them once all of the file was recorded; again if that was broken off. */
    void keep(SpooledUpload upload) throws IOException {
        var reasons = new FromEvents(upload.id());
        if (!reasons.in(Optional.empty()).hasNext()) {
            return;
        }
        begin(upload);
        try (var bytes = spool.open(upload);
                var out = new BufferedOutputStream(new Parts(upload.id()), PART_LENGTH)) {
            RejectedFile.write(bytes, reasons, out);
        }
    }

    private void begin(SpooledUpload upload) throws IOException {
        database.sql("DELETE FROM intake.rejected_file WHERE upload_id = ?")
                .param(upload.id())
                .update();
        RejectedFile form;
        try (var bytes = spool.open(upload)) {
            form = RejectedFile.of(bytes.readNBytes(FIRST_BYTES));
        }
        database.sql(
                        "INSERT INTO intake.rejected_file (upload_id, file_name, content_type, made_at) VALUES (?, ?, ?, ?)")
                .params(
                        upload.id(),
                        "rejected-rows_" + upload.kind() + "." + form.suffix(),
                        form.mediaType(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void remove(UUID upload) {
        database.sql("DELETE FROM intake.rejected_file WHERE upload_id = ?")
                .param(upload)
                .update();
    }

    void removeOld() {
        database.sql("DELETE FROM intake.rejected_file WHERE made_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** Stores bytes in parts as they come. */
    private final class Parts extends OutputStream {

        private final UUID upload;
        private int next;

        Parts(UUID upload) {
            this.upload = upload;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            database.sql("INSERT INTO intake.rejected_chunk (upload_id, part, bytes) VALUES (?, ?, ?)")
                    .params(upload, next++, Arrays.copyOfRange(bytes, from, from + length))
                    .update();
        }
    }

    /** How far the rejections were read: they are in the order of their rows. */
    private record Reached(int row, long sequence) {

        static final Reached NOTHING = new Reached(-1, -1);
    }

    private record Found(Rejection rejection, Reached at) {}

    /** The rejections as the upload's own events tell them, some thousands at a time; once it was confirmed, those of the recording. */
    private final class FromEvents implements Reasons {

        private final UUID upload;

        FromEvents(UUID upload) {
            this.upload = upload;
        }

        @Override
        public Iterator<Rejection> in(Optional<String> list) {
            return new Iterator<>() {
                private final Deque<Rejection> fetched = new ArrayDeque<>();
                private Reached reached = Reached.NOTHING;

                @Override
                public boolean hasNext() {
                    if (fetched.isEmpty()) {
                        reached = fetch(list, reached, fetched);
                    }
                    return !fetched.isEmpty();
                }

                @Override
                public Rejection next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return fetched.removeFirst();
                }
            };
        }

        private Reached fetch(Optional<String> list, Reached after, Deque<Rejection> into) {
            var found = database.sql("""
                            SELECT payload, (said ->> 'row')::int, sequence_number FROM (
                                SELECT payload, sequence_number, convert_from(payload, 'UTF8')::json AS said
                                FROM event_store.event
                                WHERE aggregate_identifier = :upload AND payload_type = 'UploadRecordRejected'
                                    AND sequence_number > coalesce((SELECT sequence_number FROM event_store.event
                                        WHERE aggregate_identifier = :upload AND payload_type = 'UploadConfirmed'), -1)) AS rejected
                            WHERE (:list::text IS NULL OR coalesce(said ->> 'list', '') = :list)
                                AND ((said ->> 'row')::int, sequence_number) > (:row, :sequence)
                            ORDER BY 2, 3 LIMIT :most""")
                    .param("upload", upload.toString())
                    .param("list", list.orElse(null))
                    .param("row", after.row())
                    .param("sequence", after.sequence())
                    .param("most", READ_TOGETHER)
                    .query((row, number) ->
                            new Found(rejection(row.getBytes(1)), new Reached(row.getInt(2), row.getLong(3))))
                    .list();
            found.forEach(one -> into.add(one.rejection()));
            return found.isEmpty() ? after : found.getLast().at();
        }

        private static Rejection rejection(byte[] payload) {
            var event = (UploadRecordRejected) EventJson.read(UploadRecordRejected.class.getSimpleName(), payload);
            return new Rejection(
                    new Place(event.list().orElse(""), event.row()), event.field(), event.value(), event.reason());
        }
    }
}
