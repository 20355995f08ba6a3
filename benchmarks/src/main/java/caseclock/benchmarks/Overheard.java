package caseclock.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.RowMapper;

/** Asks the database as CaseClock does, and afterwards has it explain how it went about it, with the very values that were asked for. */
final class Overheard extends JdbcTemplate {

    private final List<String> questions = new ArrayList<>();

    Overheard(DataSource database) {
        super(database);
    }

    @Override
    public <T> List<T> query(PreparedStatementCreator statement, RowMapper<T> row) {
        questions.add(execute((ConnectionCallback<String>) connection -> statement
                .createPreparedStatement(
                        connection.unwrap(PGConnection.class) instanceof Connection plain ? plain : connection)
                .toString()));
        return super.query(statement, row);
    }

    /** Of every question so far, the lines that say which tables and indexes were read, and how long it took. */
    List<String> scans() {
        return List.copyOf(questions).stream()
                .flatMap(question -> queryForList("explain (analyze, costs off) " + question, String.class).stream())
                .filter(line -> line.contains("Scan") || line.startsWith("Execution"))
                .map(String::strip)
                .toList();
    }
}
