package caseclock.command.intake.upload;

import caseclock.events.CaseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows of which children sources of a kind ever spoke, and of which day the latest file of each kind was. */
public final class Sources {

    private final JdbcClient database;

    /** @param database works in the transaction of its thread */
    public Sources(JdbcClient database) {
        this.database = database;
    }

    List<CaseId> children(String kind, String council) {
        return database.sql("SELECT case_id FROM intake.source_child WHERE kind = ? AND council = ? ORDER BY case_id")
                .params(kind, council)
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean spoke(String kind, String council) {
        return database.sql("SELECT EXISTS (SELECT FROM intake.source_child WHERE kind = ? AND council = ?)")
                .params(kind, council)
                .query(Boolean.class)
                .single();
    }

    void spokeOf(String kind, String council, Collection<CaseId> cases) {
        database.sql("""
                        INSERT INTO intake.source_child (kind, council, case_id) SELECT ?, ?, unnest(?::uuid[])
                        ON CONFLICT DO NOTHING""")
                .params(
                        kind,
                        council,
                        cases.stream().map(CaseId::value).distinct().sorted().toArray(UUID[]::new))
                .update();
    }

    Optional<LocalDate> latest(String kind, String council) {
        return database.sql("SELECT as_of FROM intake.source_latest WHERE kind = ? AND council = ?")
                .params(kind, council)
                .query(LocalDate.class)
                .optional();
    }

    /** An older file leaves the latest day as it is. */
    void recorded(String kind, String council, LocalDate asOf) {
        database.sql("""
                        INSERT INTO intake.source_latest AS latest (kind, council, as_of) VALUES (?, ?, ?)
                        ON CONFLICT (kind, council) DO UPDATE SET as_of = greatest(latest.as_of, excluded.as_of)""").params(kind, council, asOf).update();
    }

    /** The council whose children are known, if there is only one. */
    Optional<String> onlyCouncil() {
        var councils = database.sql("""
                        SELECT DISTINCT convert_from(payload, 'UTF8')::json ->> 'council' FROM event_store.event
                        WHERE payload_type = 'CaseRegistered' LIMIT 2""").query(String.class).list();
        return councils.size() == 1 ? Optional.of(councils.getFirst()) : Optional.empty();
    }
}
