package caseclock.command.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what was answered to a request's key, in the transaction that recorded it, so that sending it again records nothing twice. */
public final class IdempotencyKeys {

    private final JdbcClient database;
    private final Clock clock;

    /** @param database works in the transaction that is current on its thread */
    public IdempotencyKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was answered then. */
    record Answered(boolean sameRequest, String answer) {}

    Optional<Answered> answered(String actor, String key, byte[] request) {
        byte[] hash = hash(request);
        return database.sql("select body_hash, answer from intake.idempotency_key where actor = ? and key = ?")
                .params(actor, key)
                .query((row, _) -> new Answered(MessageDigest.isEqual(row.getBytes(1), hash), row.getString(2)))
                .optional();
    }

    void remember(String actor, String key, byte[] request, int status, String answer) {
        database.sql("insert into intake.idempotency_key (actor, key, body_hash, status, answer, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(actor, key, hash(request), status, answer, Timestamp.from(clock.instant()))
                .update();
    }

    private static byte[] hash(byte[] request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
