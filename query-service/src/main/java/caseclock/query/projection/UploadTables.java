package caseclock.query.projection;

import caseclock.events.CaseId;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadItemsLeftAside;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadEvent.UploadRuleBroken;
import caseclock.events.UploadEvent.UploadStarted;
import caseclock.query.eventstream.StreamedEvent;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down how each upload goes. */
final class UploadTables {

    private final JdbcClient database;

    UploadTables(JdbcClient database) {
        this.database = database;
    }

    /** The last event of each of these uploads that is in the tables. */
    Map<UUID, Long> reached(Collection<UUID> uploads) {
        return database
                .sql("select upload_id, last_sequence from upload where upload_id = any (?)")
                .param(uploads.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Events of one upload that follow each other. */
    void write(List<StreamedEvent> run) {
        run.forEach(this::write);
        StreamedEvent last = run.getLast();
        int known = database.sql("update upload set last_sequence = ? where upload_id = ?")
                .params(last.sequence(), UUID.fromString(last.stream()))
                .update();
        if (known != 1) {
            throw new IllegalStateException("an upload goes on that did not begin");
        }
    }

    private void write(StreamedEvent streamed) {
        Timestamp at = Timestamp.from(streamed.appendedAt());
        switch ((UploadEvent) streamed.event()) {
            case UploadStarted started -> start(started, at);
            case UploadBatchRecorded batch -> count(batch);
            case UploadRecordRejected rejected -> reject(rejected, streamed.position());
            case UploadRuleBroken broken -> breakRule(broken);
            case UploadItemsLeftAside aside -> leaveAside(aside);
            case UploadFinished finished ->
                database.sql("update upload set status = 'FINISHED', share_read = 1, ended_at = ? where upload_id = ?")
                        .params(at, finished.uploadId())
                        .update();
            case UploadRefused refused ->
                database.sql(
                                "update upload set status = 'REFUSED', refused_because = ?, ended_at = ? where upload_id = ?")
                        .params(refused.reason(), at, refused.uploadId())
                        .update();
        }
    }

    private void start(UploadStarted started, Timestamp at) {
        database.sql("""
                        insert into upload (upload_id, kind, file_hash, bytes, status, share_read, children, episodes, read,
                            recorded, unchanged, corrected, withdrawn, rejected, started_at)
                        values (?, ?, ?, ?, 'RUNNING', 0, 0, 0, 0, 0, 0, 0, 0, 0, ?)""")
                .params(started.uploadId(), started.kind(), started.fileHash(), started.bytes(), at)
                .update();
    }

    private void count(UploadBatchRecorded batch) {
        UploadCounts counts = batch.counts();
        database.sql("""
                        update upload set share_read = ?, children = children + ?, episodes = episodes + ?, read = read + ?,
                            recorded = recorded + ?, unchanged = unchanged + ?, corrected = corrected + ?,
                            withdrawn = withdrawn + ?, rejected = rejected + ? where upload_id = ?""")
                .params(
                        batch.shareRead(),
                        counts.children(),
                        counts.episodes(),
                        counts.read(),
                        counts.recorded(),
                        counts.unchanged(),
                        counts.corrected(),
                        counts.withdrawn(),
                        counts.rejected(),
                        batch.uploadId())
                .update();
    }

    private void reject(UploadRecordRejected rejected, long position) {
        database.sql("""
                        insert into upload_rejection (upload_id, position, record_row, case_id, field, value, reason)
                        values (:upload, :position, :row, :case, :field, :value, :reason)""")
                .param("upload", rejected.uploadId())
                .param("position", position)
                .param("row", rejected.row())
                .param("case", rejected.caseId().map(CaseId::value).orElse(null))
                .param("field", rejected.field())
                .param("value", rejected.value())
                .param("reason", rejected.reason())
                .update();
    }

    private void breakRule(UploadRuleBroken broken) {
        database.sql("""
                        insert into upload_rule (upload_id, rule, meaning, records) values (?, ?, ?, ?)
                        on conflict (upload_id, rule) do update set records = upload_rule.records + excluded.records""")
                .params(broken.uploadId(), broken.rule(), broken.meaning(), broken.count())
                .update();
    }

    private void leaveAside(UploadItemsLeftAside aside) {
        database.sql("""
                        insert into upload_left_aside (upload_id, item, records) values (?, ?, ?)
                        on conflict (upload_id, item) do update set records = upload_left_aside.records + excluded.records""").params(aside.uploadId(), aside.item(), aside.count()).update();
    }
}
