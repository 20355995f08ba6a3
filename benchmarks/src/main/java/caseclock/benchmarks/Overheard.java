package caseclock.benchmarks;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;

/** Asks the database as CaseClock does and has it explain, after each statement, how it went about it with the very values that were asked for. */
final class Overheard extends JdbcTemplate {

    private final List<Plan> plans = new ArrayList<>();

    Overheard(DataSource database) {
        super(database);
    }

    /** All other ways of asking come through here. */
    @Override
    public <T extends @Nullable Object> T query(PreparedStatementCreator statement, ResultSetExtractor<T> reading) {
        // Bound and not written into the text: an array that goes to the database in binary has no text.
        if (statement instanceof SqlProvider text && statement instanceof PreparedStatementSetter values) {
            plans.add(new Plan(query(
                    "explain (analyze, buffers, costs off, timing off) " + text.getSql(),
                    values,
                    (line, _) -> line.getString(1))));
        } else {
            throw new IllegalStateException("Nobody can have this statement explained: " + statement);
        }
        return super.query(statement, reading);
    }

    /** How everything since the last call was answered. */
    List<Plan> plans() {
        var heard = List.copyOf(plans);
        plans.clear();
        return heard;
    }
}
