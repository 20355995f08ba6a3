package caseclock.command.intake.spool;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.standalone.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the spool keeps and what it forgets. */
class SpoolIT {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final JdbcClient database =
            JdbcClient.create(TestDatabase.migrated().command());

    private final Spool spool = new Spool(database);
    private final UUID upload = UUID.randomUUID();

    @Test
    void anUploadThatCameInWholeWhileSomebodyTookItForGivenUpIsStillRead() {
        spool.begin(upload, Wish.AT_ONCE, NOON);
        assertThat(spool.comingIn()).contains(upload);
        spool.complete(new SpooledUpload(upload, "cin-census", "0123", 10, Wish.AT_ONCE, NOON));
        spool.removeGivenUp(upload);
        assertThat(spool.waiting()).extracting(SpooledUpload::id).contains(upload);
    }

    @Test
    void anUploadThatNeverCameInWholeIsForgotten() {
        spool.begin(upload, Wish.AT_ONCE, NOON);
        spool.add(upload, 0, new byte[10]);
        spool.removeGivenUp(upload);
        assertThat(spool.comingIn()).doesNotContain(upload);
        assertThat(database.sql("SELECT count(*) FROM intake.upload_chunk WHERE upload_id = ?")
                        .param(upload)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
