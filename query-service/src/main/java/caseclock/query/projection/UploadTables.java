package caseclock.query.projection;

import caseclock.events.CaseId;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadEvent.UploadConfirmed;
import caseclock.events.UploadEvent.UploadDiscarded;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadItemsLeftAside;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadEvent.UploadRuleBroken;
import caseclock.events.UploadEvent.UploadStarted;
import caseclock.events.UploadPart;
import caseclock.events.UploadScope;
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
            case UploadChecked checked -> check(checked, at);
            case UploadConfirmed confirmed -> confirm(confirmed, at);
            case UploadDiscarded discarded ->
                database.sql("update upload set status = 'DISCARDED', ended_at = ? where upload_id = ?")
                        .params(at, discarded.uploadId())
                        .update();
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
                            recorded, unchanged, corrected, withdrawn, rejected, started_at, council, to_be_confirmed)
                        values (:upload, :kind, :hash, :bytes, 'RUNNING', 0, 0, 0, 0, 0, 0, 0, 0, 0, :at, :council, :confirm)""")
                .param("upload", started.uploadId())
                .param("kind", started.kind())
                .param("hash", started.fileHash())
                .param("bytes", started.bytes())
                .param("at", at)
                .param("council", started.council().orElse(null))
                .param("confirm", started.toBeConfirmed().orElse(false))
                .update();
    }

    private void check(UploadChecked checked, Timestamp at) {
        UploadCounts counts = checked.counts();
        database.sql("""
                        update upload set council = :council, checked_at = :at, as_of = :asOf, latest_before = :before,
                            foretold_children = :children, foretold_recorded = :recorded, foretold_unchanged = :unchanged,
                            foretold_corrected = :corrected, foretold_withdrawn = :withdrawn, foretold_rejected = :rejected
                        where upload_id = :upload""")
                .param("council", checked.council())
                .param("at", at)
                .param("asOf", checked.asOf().orElse(null))
                .param("before", checked.latestBefore().orElse(null))
                .param("children", counts.children())
                .param("recorded", counts.recorded())
                .param("unchanged", counts.unchanged())
                .param("corrected", counts.corrected())
                .param("withdrawn", counts.withdrawn())
                .param("rejected", counts.rejected())
                .param("upload", checked.uploadId())
                .update();
        database.sql("update upload set status = 'CHECKED' where upload_id = ? and (to_be_confirmed or ?)")
                .params(checked.uploadId(), checked.olderThanBefore())
                .update();
        for (String table : List.of("upload_part", "upload_scope")) {
            database.sql("delete from " + table + " where upload_id = ?")
                    .param(checked.uploadId())
                    .update();
        }
        checked.lists().forEach(part -> part(checked.uploadId(), "list", part));
        checked.teams().forEach(part -> part(checked.uploadId(), "team", part));
        for (int number = 0; number < checked.scopes().size(); number++) {
            scope(checked.uploadId(), number, checked.scopes().get(number));
        }
    }

    private void part(UUID upload, String of, UploadPart part) {
        database.sql("""
                        insert into upload_part (upload_id, of, name, recorded, unchanged, corrected, withdrawn, rejected)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        upload,
                        of,
                        part.name(),
                        part.recorded(),
                        part.unchanged(),
                        part.corrected(),
                        part.withdrawn(),
                        part.rejected())
                .update();
    }

    private void scope(UUID upload, int number, UploadScope scope) {
        database.sql("""
                        insert into upload_scope (upload_id, number, list, facts, first_day, last_day, every_child, known, vanished,
                            trusted)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        upload,
                        number,
                        scope.list(),
                        String.join(" ", scope.facts()),
                        scope.from(),
                        scope.to(),
                        scope.everyChild(),
                        scope.known(),
                        scope.vanished(),
                        scope.trusted())
                .update();
    }

    /** What the check listed is listed again by the recording. */
    private void confirm(UploadConfirmed confirmed, Timestamp at) {
        database.sql("update upload set status = 'RUNNING', confirmed_at = ?, withdrawals = ? where upload_id = ?")
                .params(at, confirmed.withdrawals().name(), confirmed.uploadId())
                .update();
        for (String table : List.of("upload_rejection", "upload_rule", "upload_left_aside")) {
            database.sql("delete from " + table + " where upload_id = ?")
                    .param(confirmed.uploadId())
                    .update();
        }
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
                        insert into upload_rejection (upload_id, position, record_row, list, case_id, field, value, reason)
                        values (:upload, :position, :row, :list, :case, :field, :value, :reason)""")
                .param("upload", rejected.uploadId())
                .param("position", position)
                .param("row", rejected.row())
                .param("list", rejected.list().orElse(""))
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
