package caseclock.command.intake.upload;

import caseclock.command.recording.CaseRecorder.Decided;
import caseclock.events.json.EventJson;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what a checked upload would record, so that its effect on the figures can be told before anybody confirms it. */
public final class PlannedEvents {

    /** More than a week of a large council; of a whole history nobody asks what it does to last week. */
    private static final int MOST = 50_000;

    private final JdbcClient database;

    /** @param database works in the transaction of its thread */
    public PlannedEvents(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param kept how many are kept so far
     * @return how many there are now
     */
    int add(UUID upload, int kept, List<Decided> planned) {
        var fitting = planned.subList(0, Math.min(planned.size(), Math.max(0, MOST - kept)));
        if (!fitting.isEmpty()) {
            database.sql("""
                            INSERT INTO intake.planned_event (upload_id, number, case_id, payload_type, payload, meta_data)
                            SELECT ?, ? + n, c, t, convert_to(p, 'UTF8'), convert_to(m, 'UTF8')
                            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY AS e (c, t, p, m, n)""")
                    .params(
                            upload,
                            kept,
                            fitting.stream().map(one -> one.caseId().value()).toArray(UUID[]::new),
                            texts(fitting, one -> one.event().getClass().getSimpleName()),
                            texts(fitting, one -> EventJson.json().writeValueAsString(one.event())),
                            texts(
                                    fitting,
                                    one -> EventJson.json()
                                            .writeValueAsString(one.recording().asMetadata())))
                    .update();
        }
        return kept + planned.size();
    }

    private static String[] texts(List<Decided> planned, Function<Decided, String> text) {
        return planned.stream().map(text).toArray(String[]::new);
    }

    void remove(UUID upload) {
        database.sql("DELETE FROM intake.planned_event WHERE upload_id = ?")
                .param(upload)
                .update();
    }
}
