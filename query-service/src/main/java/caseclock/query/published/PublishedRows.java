package caseclock.query.published;

import caseclock.events.json.EventJson;
import caseclock.query.published.WeekFigures.Value;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Adds to and reads what was published. */
final class PublishedRows {

    private static final JsonMapper COLUMNS = EventJson.json()
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private final JdbcClient database;

    PublishedRows(JdbcClient database) {
        this.database = database;
    }

    /** A row of {@code figure}; as a row of {@code counted}, a {@link Counted} with the same two first columns. */
    private record FigureRow(
            String council, LocalDate weekEnding, String team, String subject, String figure, int value) {}

    private record CountedRow(
            String council,
            LocalDate weekEnding,
            UUID caseId,
            String subject,
            Optional<UUID> startEntry,
            String figure,
            Optional<String> team,
            Optional<Integer> days) {}

    /** Whether that was the first publication of the week; of two processes it is for one only. */
    boolean begin(PublishedWeek week) {
        return database.sql("""
                                insert into published.week (council, week_ending, published_at, position, rules, subjects, stopped)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                week.council(),
                                week.weekEnding(),
                                Timestamp.from(week.publishedAt()),
                                week.position(),
                                week.rules(),
                                week.subjects().toArray(String[]::new),
                                week.stopped())
                        .update()
                == 1;
    }

    void add(PublishedWeek week, Map<UUID, Set<Counted>> counted, List<Value> values) {
        insert(
                "counted",
                counted.entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(each -> row(week, one.getKey(), each)))
                        .toList());
        insert(
                "figure",
                values.stream()
                        .map(value -> new FigureRow(
                                week.council(),
                                week.weekEnding(),
                                value.team(),
                                value.subject(),
                                value.figure().text(),
                                value.value()))
                        .toList());
    }

    private static CountedRow row(PublishedWeek week, UUID caseId, Counted counted) {
        return new CountedRow(
                week.council(),
                week.weekEnding(),
                caseId,
                counted.subject(),
                counted.startEntry(),
                counted.figure().text(),
                counted.team(),
                counted.days());
    }

    private void insert(String table, List<? extends Record> rows) {
        if (!rows.isEmpty()) {
            database.sql("insert into published." + table + " select * from json_populate_recordset(null::published."
                            + table + ", ?::json)")
                    .param(COLUMNS.writeValueAsString(rows))
                    .update();
        }
    }

    /** Newest first, council by council. */
    List<PublishedWeek> weeks(Optional<String> council) {
        return database.sql("""
                        select * from published.week where cast(:council as text) is null or council = :council
                        order by week_ending desc, council""")
                .param("council", council.orElse(null))
                .query((row, _) -> week(row))
                .list();
    }

    Optional<PublishedWeek> week(String council, LocalDate weekEnding) {
        return database.sql("select * from published.week where council = ? and week_ending = ?")
                .params(council, weekEnding)
                .query((row, _) -> week(row))
                .optional();
    }

    Optional<LocalDate> lastWeek(String council) {
        return database.sql("select max(week_ending) as last from published.week where council = ?")
                .param(council)
                .query((row, _) -> Optional.ofNullable(row.getObject("last", LocalDate.class)))
                .single();
    }

    private static PublishedWeek week(ResultSet row) throws SQLException {
        return new PublishedWeek(
                row.getString("council"),
                row.getObject("week_ending", LocalDate.class),
                row.getTimestamp("published_at").toInstant(),
                row.getLong("position"),
                row.getString("rules"),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getInt("stopped"));
    }

    /** What was published of a team; what is not there was nought. */
    Map<String, Integer> values(PublishedWeek week, String team, String subject) {
        Map<String, Integer> values = new HashMap<>();
        database.sql("""
                        select figure, value from published.figure
                        where council = ? and week_ending = ? and team = ? and subject = ?""")
                .params(week.council(), week.weekEnding(), team, subject)
                .query(row -> {
                    values.put(row.getString("figure"), row.getInt("value"));
                });
        return values;
    }

    Map<UUID, Set<Counted>> counted(PublishedWeek week, Set<String> subjects) {
        Map<UUID, Set<Counted>> counted = new HashMap<>();
        database.sql("select * from published.counted where council = ? and week_ending = ? and subject = any (?)")
                .params(week.council(), week.weekEnding(), subjects.toArray(String[]::new))
                .query(row -> {
                    counted.computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new HashSet<>())
                            .add(counted(row));
                });
        return counted;
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("subject"),
                Optional.ofNullable(row.getObject("start_entry", UUID.class)),
                Figure.of(row.getString("figure")),
                Optional.ofNullable(row.getString("team")),
                Optional.ofNullable(row.getObject("days", Integer.class)));
    }
}
