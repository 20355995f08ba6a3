package caseclock.query.operations;

import caseclock.query.operations.DeadLetterAnswer.SetAside;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists the dead letters, those that were set aside last. */
final class DeadLetterList {

    private final JdbcClient database;

    DeadLetterList(JdbcClient database) {
        this.database = database;
    }

    List<DeadLetterAnswer> all() {
        return database.sql("""
                        select d.*, s.reason, s.by, s.at
                        from dead_letter d left join operations.set_aside s using (stream, sequence)
                        order by s.at nulls first, d.first_seen_at, d.stream""").query(DeadLetterList::read).list();
    }

    /** The place at which a stream waits. */
    Optional<Long> sequence(String stream) {
        return database.sql("select sequence from dead_letter where stream = ?")
                .param(stream)
                .query(Long.class)
                .optional();
    }

    private static DeadLetterAnswer read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new DeadLetterAnswer(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getLong("position"),
                row.getString("type"),
                row.getString("kind"),
                row.getString("sentence"),
                row.getTimestamp("first_seen_at").toInstant(),
                row.getTimestamp("last_tried_at").toInstant(),
                row.getInt("tries"),
                reason == null
                        ? Optional.empty()
                        : Optional.of(new SetAside(
                                reason,
                                row.getString("by"),
                                row.getTimestamp("at").toInstant())));
    }
}
