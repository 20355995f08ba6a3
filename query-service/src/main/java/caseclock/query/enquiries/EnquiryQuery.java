package caseclock.query.enquiries;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.heldOn;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.enquiries.Conversion.Enquiry;
import caseclock.query.measures.Scope;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.CancellationReason;
import caseclock.query.timeliness.TimescaleKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the Section 47 enquiries of a period, the bookings and the sittings. */
public final class EnquiryQuery {

    private static final String STARTED = """
            select c.case_id, c.team_at_start as team, c.started_on, c.due_on, c.stopped_on, c.cancelled_on,
                c.cancelled_because, c.flaw is not null as flawed, c.restart_of
            from clock c
            where c.timescale = :timescale and c.started_on between :from and :until and %s and %s
              and (:everyTeam or c.team_at_start is not distinct from cast(:team as text))
            order by c.started_on, c.case_id, c.start_entry""".formatted(known("c"), council("c"));

    private static final String BOOKINGS =
            """
            select count(*) as made, count(off.happened_on) as off, count(*) filter (where off.happened_on is not null and exists (
                select from fact again where again.case_id = f.case_id and again.kind = 'ConferenceBooked'
                    and again.fact ->> 'kind' = f.fact ->> 'kind' and again.entry_id <> f.entry_id
                    and again.happened_on between off.happened_on and :asAt and %s)) as again
            from fact f
            left join lateral (
                select min(x.happened_on) as happened_on from fact x
                where x.case_id = f.case_id and x.kind = 'ConferenceBookingCancelled' and x.happened_on <= :asAt
                  and x.fact ->> 'booking' = cast(f.entry_id as text) and %s) off on true
            %s
            where f.kind = 'ConferenceBooked' and f.happened_on between :from and :until and %s and %s and %s""".formatted(known("again"), known("x"), heldOn("f", "f.happened_on"), known("f"), council("f"), OURS);

    private static final String SITTINGS = """
            select count(*) filter (where f.fact ->> 'quorate' = 'false') as not_quorate, count(*) as sittings
            from fact f %s
            where f.kind = :kind and f.happened_on between :from and :until and %s and %s and %s""".formatted(heldOn("f", "f.happened_on"), known("f"), council("f"), OURS);

    private final JdbcClient database;

    public EnquiryQuery(JdbcClient database) {
        this.database = database;
    }

    public Conversion conversion(Scope scope) {
        return Conversion.of(started(scope, EnquiryQuery::enquiry), scope.asAt());
    }

    public SecondAttempts secondAttempts(Scope scope) {
        List<Boolean> restarts = started(scope, (row, _) -> row.getString("restart_of") != null);
        return database.sql(BOOKINGS)
                .params(scope.parameters())
                .query((row, _) -> new SecondAttempts(
                        Share.of(restarts, restart -> restart),
                        new Share(row.getInt("off"), row.getInt("made")),
                        new Share(row.getInt("again"), row.getInt("off")),
                        notQuorate(scope, "ConferenceHeld"),
                        notQuorate(scope, "ReviewConferenceHeld")))
                .single();
    }

    private <T> List<T> started(Scope scope, org.springframework.jdbc.core.RowMapper<T> mapper) {
        return database.sql(STARTED)
                .params(scope.parameters())
                .param("timescale", TimescaleKey.SECTION_47_TO_CONFERENCE.text())
                .query(mapper)
                .list();
    }

    private Share notQuorate(Scope scope, String kind) {
        return database.sql(SITTINGS)
                .params(scope.parameters())
                .param("kind", kind)
                .query((row, _) -> new Share(row.getInt("not_quorate"), row.getInt("sittings")))
                .single();
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                row.getObject("case_id", UUID.class),
                Optional.ofNullable(row.getString("team")),
                day(row, "started_on").orElseThrow(),
                day(row, "due_on"),
                day(row, "stopped_on"),
                day(row, "cancelled_on"),
                Optional.ofNullable(row.getString("cancelled_because")).map(CancellationReason::valueOf),
                row.getBoolean("flawed"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
