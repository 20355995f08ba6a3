package caseclock.standalone.backup;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down in the database that a backup was made of it, so that whoever watches is warned when there is none. */
public final class BackupNote {

    private BackupNote() {}

    public static void write(StoreAccess access, Instant at) {
        JdbcClient.create(access.asQueryRole())
                .sql("insert into operations.done_by_hand (at, by, what) values (?, 'backup', 'BACKED_UP')")
                .param(Timestamp.from(at))
                .update();
    }
}
