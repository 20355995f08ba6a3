package caseclock.fold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Works figures out from the event table alone, in SQL that was written from the specification by somebody who has not seen the engine. */
final class Fold implements AutoCloseable {

    private static final String HOLIDAYS = "/caseclock/query/timeliness/bank-holidays-england.csv";

    private final Connection session;

    private Fold(Connection session) {
        this.session = session;
    }

    /** Over the records as they were known up to the end of a day in London. */
    static Fold knownOn(LocalDate day, DataSource events) throws SQLException {
        var fold = new Fold(events.getConnection());
        fold.run("question");
        try (var insert = fold.session.prepareStatement(
                "insert into question values"
                        + " (?, '2000-01-01', '2000-01-01', '2000-01-01', (?::date + 1)::timestamp at time zone 'Europe/London' - interval '1 ms')")) {
            insert.setString(1, Question.COUNCIL);
            insert.setObject(2, day);
            insert.executeUpdate();
        }
        fold.run("days");
        fold.copyHolidays();
        fold.run("number-days");
        fold.run("entries");
        return fold;
    }

    /** Makes the clocks of a timescale, about which {@code rates.sql} answers. */
    Fold clocks(String timescale) throws SQLException {
        run(timescale);
        return this;
    }

    SortedMap<String, String> figures(String measure, Question question) throws SQLException {
        ask(question);
        SortedMap<String, String> figures = new TreeMap<>();
        try (var statement = session.createStatement()) {
            boolean rows = statement.execute(sql(measure));
            while (!rows) {
                if (statement.getUpdateCount() < 0) {
                    throw new IllegalStateException(measure + ".sql answers nothing");
                }
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    figures.put(row.getString("figure"), row.getString("value"));
                }
            }
        }
        return figures;
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }

    private void ask(Question question) throws SQLException {
        try (var update =
                session.prepareStatement("update question set from_day = ?, to_day = ?, as_at = ?, team = ?")) {
            update.setDate(1, Date.valueOf(question.from()));
            update.setDate(2, Date.valueOf(question.to()));
            update.setDate(3, Date.valueOf(question.asAt()));
            update.setString(4, question.team().orElse(null));
            update.executeUpdate();
        }
    }

    private void run(String name) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql(name));
        }
    }

    private void copyHolidays() throws SQLException {
        try (InputStream csv = Fold.class.getResourceAsStream(HOLIDAYS)) {
            session.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bank_holiday from stdin csv header", Objects.requireNonNull(csv));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sql(String name) {
        try (InputStream sql = Fold.class.getResourceAsStream("/caseclock/fold/" + name + ".sql")) {
            return new String(Objects.requireNonNull(sql, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
