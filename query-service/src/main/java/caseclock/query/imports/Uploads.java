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

    /** The newest first. */
    @Query("from Upload order by startedAt desc limit 50")
    List<Upload> latest();

    @Query(nativeQuery = true, value = """
            select r.record_row, f.reference, r.field, r.value, r.reason
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
}
