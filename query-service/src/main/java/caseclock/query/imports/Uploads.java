package caseclock.query.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds uploads and what became of their records. */
public interface Uploads extends Repository<Upload, UUID> {

    @Query("from Upload where id = :id")
    Optional<Upload> find(UUID id);

    /** Those that wait to be confirmed, then the others; the newest first. */
    @Query("from Upload order by case when status = 'CHECKED' then 0 else 1 end, startedAt desc limit 50")
    List<Upload> latest();

    @Query(nativeQuery = true, value = """
            select r.list, r.record_row, f.reference, r.field, r.value, r.reason
            from upload_rejection r left join case_file f on f.case_id = r.case_id
            where r.upload_id = :id order by r.position""")
    List<UploadRejection> rejections(UUID id);

    @Query(
            nativeQuery = true,
            value = "select rule, meaning, records from upload_rule where upload_id = :id order by rule")
    List<UploadRule> brokenRules(UUID id);

    @Query(
            nativeQuery = true,
            value = "select item, records from upload_left_aside where upload_id = :id order by item")
    List<UploadLeftAside> leftAside(UUID id);

    /** @param of "list" or "team" */
    @Query(nativeQuery = true, value = """
            select name, recorded, unchanged, corrected, withdrawn, rejected from upload_part
            where upload_id = :id and of = :of order by name""")
    List<UploadPart> parts(UUID id, String of);

    @Query(nativeQuery = true, value = """
            select list, facts, first_day, last_day, known, vanished, trusted from upload_scope
            where upload_id = :id order by number""")
    List<UploadScope> scopes(UUID id);

    /** The latest upload of the same bytes that was recorded before this one came in. */
    @Query("""
            from Upload e where e.status = 'FINISHED' and e.fileHash = (select u.fileHash from Upload u where u.id = :id)
                and e.endedAt <= (select u.startedAt from Upload u where u.id = :id) and e.id <> :id
            order by e.endedAt desc limit 1""")
    Optional<Upload> sameFileBefore(UUID id);
}
