package caseclock.query.referrals;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.heldOn;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.measures.Scope;
import caseclock.query.referrals.FirstSeen.Opened;
import caseclock.query.referrals.RepeatReferrals.Received;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the referrals of a period with what came before them, and the episodes they opened with when the child was first seen. */
public final class ReferralQuery {

    /** A closure of the referral's own day comes before it only if it ended what was open from an earlier day; otherwise it may be the referral's own. */
    private static final String REFERRALS = """
            select r.case_id, held.who as team, r.happened_on,
                (select max(p.happened_on) from fact p where p.case_id = r.case_id and p.kind = 'ReferralReceived'
                    and p.happened_on < r.happened_on and %s) as previous_on,
                (select max(c.happened_on) from fact c where c.case_id = r.case_id and c.kind = 'CaseClosed'
                    and %s
                    and (c.happened_on < r.happened_on or c.happened_on = r.happened_on and exists (
                        select from spell s where s.case_id = r.case_id and s.kind = 'OPEN'
                            and s.from_on < r.happened_on and s.until_on = r.happened_on and %s))) as closed_on
            from (select distinct f.case_id, f.happened_on from fact f
                where f.kind = 'ReferralReceived' and f.happened_on between :from and :until and %s and %s) r
            %s
            where %s
            order by r.happened_on, r.case_id""".formatted(
                    known("p"), known("c"), known("s"), known("f"), council("f"), heldOn("r", "r.happened_on"), OURS);

    /** The start entry of an open spell is the referral itself, or the decision that accepted it. */
    private static final String EPISODES = """
            select r.case_id, held.who as team, r.happened_on, s.until_on,
                (select max(c.happened_on) from fact c where c.case_id = r.case_id and c.kind = 'ContactReceived'
                    and c.happened_on <= r.happened_on and %s
                    and not exists (select from fact p where p.case_id = r.case_id and p.kind = 'ReferralReceived'
                        and p.happened_on >= c.happened_on and p.happened_on < r.happened_on and %s)) as contact_on,
                (select min(v.happened_on) from fact v where v.case_id = r.case_id and v.kind = 'VisitMade'
                    and v.fact ->> 'childSeen' = 'true' and v.happened_on between r.happened_on and :asAt
                    and (s.until_on is null or v.happened_on <= s.until_on) and %s) as seen_on
            from spell s
            join fact a on a.case_id = s.case_id and a.entry_id = s.start_entry and %s
            join fact r on r.case_id = s.case_id and %s and r.kind = 'ReferralReceived'
                and r.entry_id = case a.kind when 'ReferralDecided' then cast(a.fact ->> 'referral' as uuid) else a.entry_id end
            %s
            where s.kind = 'OPEN' and s.from_on <= :asAt and %s and %s and %s
              and r.happened_on between :from and :until
            order by r.happened_on, r.case_id""".formatted(
                    known("c"),
                    known("p"),
                    known("v"),
                    known("a"),
                    known("r"),
                    heldOn("r", "r.happened_on"),
                    known("s"),
                    council("s"),
                    OURS);

    private final JdbcClient database;

    public ReferralQuery(JdbcClient database) {
        this.database = database;
    }

    public List<Received> received(Scope scope) {
        return database.sql(REFERRALS)
                .params(scope.parameters())
                .query((row, _) -> new Received(
                        row.getObject("case_id", UUID.class),
                        Optional.ofNullable(row.getString("team")),
                        day(row, "happened_on").orElseThrow(),
                        day(row, "previous_on"),
                        day(row, "closed_on")))
                .list();
    }

    public List<Opened> opened(Scope scope) {
        return database.sql(EPISODES)
                .params(scope.parameters())
                .query((row, _) -> new Opened(
                        row.getObject("case_id", UUID.class),
                        Optional.ofNullable(row.getString("team")),
                        day(row, "happened_on").orElseThrow(),
                        day(row, "contact_on"),
                        day(row, "until_on"),
                        day(row, "seen_on")))
                .list();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
