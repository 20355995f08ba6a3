package caseclock.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies the read tables of the one council for others, row by row with other cases, so that the tables are as large as a country's. */
final class ManyCouncils {

    private static final List<String> TABLES = List.of("case_file", "clock", "spell", "fact");

    private final JdbcClient database;

    ManyCouncils(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    void add(int councils) {
        TABLES.forEach(table -> {
            double seconds = Stopwatch.once(() -> copy(table, councils));
            long rows = database.sql("select count(*) from " + table)
                    .query(Long.class)
                    .single();
            System.out.printf("%s: %,d rows, made in %.0f s%n", table, rows, seconds);
        });
    }

    private void copy(String table, int councils) {
        String columns = database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'figures' and table_name = ? order by ordinal_position""").param(table).query(String.class).list().stream()
                .map(ManyCouncils::copied)
                .collect(Collectors.joining(", "));
        database.sql("insert into " + table + " select " + columns + " from " + table
                        + " t cross join generate_series(1, " + councils + ") n")
                .update();
        database.sql("analyze " + table).update();
    }

    private static String copied(String column) {
        return switch (column) {
            case "case_id" -> "md5(case_id::text || n)::uuid";
            case "council" -> "(1000 + n)::text";
            default -> "t." + column;
        };
    }
}
