package caseclock.query.projection;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows with which rules the read tables were made: a council that sets another limit, a bank holiday added to the list or a newer engine give
 * other figures of events that are in the tables already, so these are then made again from the first event.
 */
public final class MadeWith {

    private static final Logger LOG = LoggerFactory.getLogger(MadeWith.class);

    /** Every read table but the bookmark. */
    static final List<String> TABLES = List.of(
            "case_file",
            "team",
            "entry",
            "fact",
            "clock",
            "spell",
            "upload",
            "upload_rejection",
            "upload_rule",
            "upload_left_aside");

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String rules;

    /** @param rules what tells the rules apart from any others, see {@link caseclock.query.timeliness.Timeliness#rules()} */
    public MadeWith(JdbcClient database, TransactionTemplate transaction, String rules) {
        this.database = database;
        this.transaction = transaction;
        this.rules = rules;
    }

    /** Empties the read tables if they were made with other rules. The lock of the bookmark keeps everybody else from writing meanwhile. */
    public void startOverIfOthers() {
        transaction.executeWithoutResult(_ -> {
            if (!madeWith().equals(rules)) {
                startOver();
            }
        });
    }

    private String madeWith() {
        return database.sql("select rules from bookmark where projection = 'figures' for update")
                .query(String.class)
                .single();
    }

    private void startOver() {
        LOG.info("The figures are worked out again from the first event: their rules have changed.");
        database.sql("truncate " + String.join(", ", TABLES)).update();
        database.sql("update bookmark set position = 0, moved_at = 'epoch', rules = ? where projection = 'figures'")
                .param(rules)
                .update();
    }
}
