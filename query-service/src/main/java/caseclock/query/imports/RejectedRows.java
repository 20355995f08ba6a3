package caseclock.query.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the rows of an upload that were rejected, in the layout of their file, for as long as they are kept. */
public final class RejectedRows {

    private final JdbcClient database;

    public RejectedRows(JdbcClient database) {
        this.database = database;
    }

    /** The file that was made of them. */
    record Kept(UUID upload, String fileName, String contentType) {}

    Optional<Kept> find(UUID upload) {
        return database.sql("select file_name, content_type from intake.rejected_file where upload_id = ?")
                .param(upload)
                .query((row, _) -> new Kept(upload, row.getString("file_name"), row.getString("content_type")))
                .optional();
    }

    /** Part after part, so that never more than one of them is in memory. */
    void write(Kept kept, OutputStream out) throws IOException {
        var next = part(kept.upload(), -1);
        while (next.isPresent()) {
            out.write(next.get().bytes());
            next = part(kept.upload(), next.get().number());
        }
    }

    private record Part(int number, byte[] bytes) {}

    private Optional<Part> part(UUID upload, int after) {
        return database.sql("""
                        select part, bytes from intake.rejected_chunk where upload_id = ? and part > ?
                        order by part limit 1""")
                .params(upload, after)
                .query((row, _) -> new Part(row.getInt("part"), row.getBytes("bytes")))
                .optional();
    }
}
