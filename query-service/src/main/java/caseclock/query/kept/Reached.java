package caseclock.query.kept;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far everything has come that figures rest on. Whatever is written to the read tables or published makes it another.
 *
 * @param tables which tables serve: a rebuild puts others in their place
 * @param change the transaction that last moved the bookmark, which goes with every change of the tables and is told by no clock
 * @param movedAt when that was
 * @param published the weeks that were published
 */
record Reached(String tables, String change, Instant movedAt, long published) {

    /** By how much the clocks of two machines may differ. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    /** To be asked before an answer is worked out: what changes meanwhile is then in it at most for those who asked before the change. */
    static Optional<Reached> read(JdbcClient database) {
        return database.sql("""
                        select cast(b.tableoid as text) as tables, cast(b.xmin as text) as change, b.moved_at,
                            (select count(*) from published.week) as published
                        from bookmark b where b.projection = 'figures'""")
                .query((row, _) -> new Reached(
                        row.getString("tables"),
                        row.getString("change"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                        row.getLong("published")))
                .optional();
    }

    /** Whether whatever was taken in is known by that moment, though another machine's clock may have said when. */
    boolean settledBy(Instant moment) {
        return moment.isAfter(movedAt.plus(SETTLED));
    }
}
