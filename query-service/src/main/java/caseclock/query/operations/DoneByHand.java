package caseclock.query.operations;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down who did what to the read side, and why. */
final class DoneByHand {

    private final JdbcClient database;
    private final Clock clock;

    DoneByHand(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(String by, String what) {
        write(by, what, null, null);
    }

    void write(String by, String what, @Nullable String stream, @Nullable String reason) {
        database.sql("insert into operations.done_by_hand (at, by, what, stream, reason) values (?, ?, ?, ?, ?)")
                .param(Timestamp.from(clock.instant()))
                .param(by)
                .param(what)
                .param(stream)
                .param(reason)
                .update();
    }
}
