package caseclock.query.digest;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which digests were sent. A digest is claimed before it is sent and marked after, each committed by itself: of several processes one claims it, and
 * one that was claimed and, for whatever reason, not marked is free again after a while. So it may be sent twice, but is never forgotten.
 */
public final class DigestLedger {

    private final JdbcClient database;
    private final Duration again;

    /** @param again after which a claim without a mark is free again */
    public DigestLedger(JdbcClient database, Duration again) {
        this.database = database;
        this.again = again;
    }

    /** Whether it is for the caller to send. */
    boolean claim(Recipient whose, LocalDate monday, Instant now) {
        return database.sql("""
                                insert into operations.digest as d (council, team, monday, claimed_at, tries) values (?, ?, ?, ?, 1)
                                on conflict (council, team, monday) do update set claimed_at = excluded.claimed_at, tries = d.tries + 1
                                where d.sent_at is null and d.claimed_at <= ?""")
                        .params(
                                whose.council(),
                                whose.team(),
                                monday,
                                Timestamp.from(now),
                                Timestamp.from(now.minus(again)))
                        .update()
                == 1;
    }

    void sent(Recipient whose, LocalDate monday, Instant now) {
        database.sql("update operations.digest set sent_at = ? where council = ? and team = ? and monday = ?")
                .params(Timestamp.from(now), whose.council(), whose.team(), monday)
                .update();
    }
}
