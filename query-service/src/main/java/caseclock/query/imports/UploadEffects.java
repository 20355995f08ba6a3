package caseclock.query.imports;

import caseclock.events.CaseEvent;
import caseclock.events.Recording;
import caseclock.events.json.EventJson;
import caseclock.query.imports.UploadEffect.NotTold;
import caseclock.query.imports.UploadEffect.Told;
import caseclock.query.measures.Unchanged;
import caseclock.query.published.Foretold.Planned;
import caseclock.query.published.NotComparable;
import caseclock.query.published.Publications;
import caseclock.query.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Works out what a checked upload would do to the figures of the last published week, once for each state of the records. */
public final class UploadEffects {

    /** The command side keeps no more of one upload: as many are not all of it. */
    private static final int ALL_KEPT = 50_000;

    private static final int MOST_CASES = 5_000;
    private static final int REMEMBERED = 4;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Publications publications;
    private final Unchanged<UUID, UploadEffect> remembered;
    private final Clock clock;

    public UploadEffects(JdbcClient database, Publications publications, Clock clock) {
        this.database = database;
        this.publications = publications;
        this.remembered = new Unchanged<>(database, REMEMBERED);
        this.clock = clock;
    }

    private record Size(int events, int cases) {}

    /** Of an upload that waits to be confirmed. */
    public UploadEffect of(Upload upload) {
        Instant now = clock.instant();
        try {
            return remembered.answer(upload.id(), now, () -> workOut(upload, now));
        } catch (NotComparable notYet) {
            return new NotTold(String.valueOf(notYet.getMessage()));
        }
    }

    private UploadEffect workOut(Upload upload, Instant now) {
        Size size = size(upload.id());
        if (size.events() >= ALL_KEPT || size.cases() > MOST_CASES) {
            return new NotTold("This file would change the records of so many children ("
                    + Words.number(size.cases()) + (size.events() >= ALL_KEPT ? " or more" : "")
                    + ") that its effect on the published figures is not worked out beforehand. After it is recorded,"
                    + " the weekly pages show what changed and why.");
        }
        return publications
                .foretell(upload.council().orElse(""), planned(upload.id()), now)
                .<UploadEffect>map(foretold -> new Told(foretold, size.cases()))
                .orElseGet(() -> new NotTold("No weekly figures have been published for this council yet."));
    }

    private Size size(UUID upload) {
        return database.sql("select count(*), count(distinct case_id) from intake.planned_event where upload_id = ?")
                .param(upload)
                .query((row, _) -> new Size(row.getInt(1), row.getInt(2)))
                .single();
    }

    private record PlannedOf(UUID caseId, Planned planned) {}

    private Map<UUID, List<Planned>> planned(UUID upload) {
        return database
                .sql("""
                        select case_id, payload_type, payload, meta_data from intake.planned_event
                        where upload_id = ? order by number""")
                .param(upload)
                .query((row, _) -> new PlannedOf(
                        row.getObject("case_id", UUID.class),
                        planned(row.getString("payload_type"), row.getBytes("payload"), row.getBytes("meta_data"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        PlannedOf::caseId,
                        LinkedHashMap::new,
                        Collectors.mapping(PlannedOf::planned, Collectors.toList())));
    }

    private Planned planned(String type, byte[] payload, byte[] metaData) {
        Map<String, String> told = EventJson.json().readValue(new String(metaData, StandardCharsets.UTF_8), TEXTS);
        return new Planned((CaseEvent) EventJson.read(type, payload), Recording.from(told, clock.instant()));
    }
}
