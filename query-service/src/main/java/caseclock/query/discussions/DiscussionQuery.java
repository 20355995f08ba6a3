package caseclock.query.discussions;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.heldByDay;
import static caseclock.query.measures.Clauses.known;

import caseclock.events.Agency;
import caseclock.query.discussions.Attendance.Held;
import caseclock.query.measures.Scope;
import caseclock.query.timeliness.BankHolidays;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the strategy discussions of a period. */
public final class DiscussionQuery {

    private static final String HELD = """
            select f.case_id, held.who as team, f.happened_on,
                coalesce(cast(f.fact ->> 'meetingId' as uuid), f.entry_id) as meeting,
                array(select jsonb_array_elements_text(f.fact -> 'invited')) as invited,
                array(select jsonb_array_elements_text(f.fact -> 'attended')) as attended,
                case f.basis when 'RECORDED_BY_SOURCE'
                    then cast(f.first_known_at at time zone 'Europe/London' as date) end as recorded_on
            from fact f %s
            where f.kind = 'StrategyDiscussionHeld' and f.happened_on between :from and :until and %s and %s and %s
            order by f.happened_on, f.case_id, f.entry_id""".formatted(heldByDay("f", "f.happened_on"), known("f"), council("f"), OURS);

    private final JdbcClient database;
    private final BankHolidays holidays;

    public DiscussionQuery(JdbcClient database, BankHolidays holidays) {
        this.database = database;
        this.holidays = holidays;
    }

    public Attendance attendance(Scope scope) {
        List<Held> held = database.sql(HELD)
                .params(scope.parameters())
                .query((row, _) -> new Held(
                        row.getObject("case_id", UUID.class),
                        Optional.ofNullable(row.getString("team")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("meeting", UUID.class),
                        agencies(row, "invited"),
                        agencies(row, "attended"),
                        Optional.ofNullable(row.getObject("recorded_on", LocalDate.class))))
                .list();
        return Attendance.of(held, holidays.knownAt(scope.knownAt()));
    }

    private static Set<Agency> agencies(ResultSet row, String column) throws SQLException {
        Array names = row.getArray(column);
        return Arrays.stream((String[]) names.getArray()).map(Agency::valueOf).collect(Collectors.toSet());
    }
}
