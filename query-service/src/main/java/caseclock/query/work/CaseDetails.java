package caseclock.query.work;

import static caseclock.query.measures.Clauses.known;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what a line about a child says besides its clock: who answers for the child, and which meeting brothers and sisters share. */
public final class CaseDetails {

    private static final String WORKERS = """
            select distinct on (case_id) case_id, who from spell
            where kind = 'ALLOCATED' and role = 'ACCOUNTABLE_WORKER' and case_id = any(:cases)
              and from_on <= :asAt and (until_on is null or until_on > :asAt)
              and known_from <= :known and (known_to is null or known_to > :known)
            order by case_id, from_on desc""";

    /** A clock's meeting is the one that its starting entry is about, or the discussion that initiated the enquiry. */
    private static final String MEETINGS = """
            select s.entry_id, coalesce(s.fact ->> 'meetingId', held.fact ->> 'meetingId') as meeting
            from unnest(:cases, :entries) as asked (case_id, entry_id)
            join fact s on s.case_id = asked.case_id and s.entry_id = asked.entry_id and %s
            left join fact held on held.case_id = s.case_id and held.entry_id = cast(s.fact ->> 'initiatedBy' as uuid) and %s
            where s.fact ->> 'meetingId' is not null or held.fact ->> 'meetingId' is not null""".formatted(known("s"), known("held"));

    private static final String ASSESSED = """
            select distinct case_id from clock
            where timescale = 'assessment-from-start' and case_id = any(:cases) and started_on <= :asAt
              and (stopped_on is null or stopped_on > :asAt) and (cancelled_on is null or cancelled_on > :asAt)
              and known_from <= :known and (known_to is null or known_to > :known)""";

    private static final String COVERED = """
            select exists (select from spell where kind = 'HELD' and council = :council
                and (cast(:team as text) is null or who = :team) and known_from <= :known)
              or (cast(:team as text) is null and exists (select from clock where council = :council and known_from <= :known))""";

    private final JdbcClient database;

    public CaseDetails(JdbcClient database) {
        this.database = database;
    }

    public Map<UUID, String> workers(Collection<UUID> cases, LocalDate asAt, Instant knownAt) {
        var workers = new HashMap<UUID, String>();
        database.sql(WORKERS)
                .param("cases", array(cases))
                .param("asAt", asAt)
                .param("known", Timestamp.from(knownAt))
                .query(row -> {
                    workers.put(row.getObject("case_id", UUID.class), row.getString("who"));
                });
        return workers;
    }

    /**
     * @param entries with which clocks started
     * @param cases the case of each
     */
    public Map<UUID, UUID> meetings(Collection<UUID> entries, Collection<UUID> cases, Instant knownAt) {
        var meetings = new HashMap<UUID, UUID>();
        database.sql(MEETINGS)
                .param("entries", array(entries))
                .param("cases", array(cases))
                .param("known", Timestamp.from(knownAt))
                .query(row -> {
                    meetings.put(row.getObject("entry_id", UUID.class), UUID.fromString(row.getString("meeting")));
                });
        return meetings;
    }

    public Map<UUID, String> references(Collection<UUID> cases) {
        var references = new HashMap<UUID, String>();
        if (!cases.isEmpty()) {
            database.sql("select case_id, reference from case_file where case_id = any (:cases)")
                    .param("cases", array(cases))
                    .query(row -> {
                        references.put(row.getObject("case_id", UUID.class), row.getString("reference"));
                    });
        }
        return references;
    }

    /** Of these the cases in which an assessment has begun and goes on. */
    public Set<UUID> assessed(Collection<UUID> cases, LocalDate asAt, Instant knownAt) {
        return Set.copyOf(database.sql(ASSESSED)
                .param("cases", array(cases))
                .param("asAt", asAt)
                .param("known", Timestamp.from(knownAt))
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list());
    }

    /** Whether anything was known by then about the team, or where no team is named, about anybody. */
    public boolean covered(String council, Optional<String> team, Instant knownAt) {
        return database.sql(COVERED)
                .param("council", council)
                .param("team", team.orElse(null))
                .param("known", Timestamp.from(knownAt))
                .query(Boolean.class)
                .single();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
