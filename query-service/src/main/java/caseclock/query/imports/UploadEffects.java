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
import caseclock.query.published.PublishedWeek;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Works out what a checked upload would do to the figures of the last published week, once for each state of the records. */
public final class UploadEffects {

    private static final int REMEMBERED = 4;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Publications publications;
    private final Unchanged<Question, UploadEffect> remembered;
    private final Clock clock;

    public UploadEffects(JdbcClient database, Publications publications, Clock clock) {
        this.database = database;
        this.publications = publications;
        this.remembered = new Unchanged<>(database, REMEMBERED);
        this.clock = clock;
    }

    /** @param week against which it is foretold: a publication moves no bookmark */
    private record Question(UUID upload, Optional<PublishedWeek> week) {}

    /** Of an upload that waits to be confirmed. */
    public UploadEffect of(Upload upload) {
        Instant now = clock.instant();
        var question =
                new Question(upload.id(), publications.last(upload.council().orElse(""), now));
        try {
            return remembered.answer(question, now, () -> workOut(upload, now));
        } catch (NotComparable notYet) {
            return new NotTold(String.valueOf(notYet.getMessage()));
        }
    }

    private UploadEffect workOut(Upload upload, Instant now) {
        PlannedSize size = size(upload.id());
        return size.notTold(upload.foretold())
                .<UploadEffect>map(because -> because)
                .orElseGet(() -> foretell(upload, size.cases(), now));
    }

    private UploadEffect foretell(Upload upload, int cases, Instant now) {
        return publications
                .foretell(upload.council().orElse(""), planned(upload.id()), now)
                .<UploadEffect>map(foretold -> new Told(foretold, cases))
                .orElseGet(() -> new NotTold("No weekly figures have been published for this council yet."));
    }

    private PlannedSize size(UUID upload) {
        return database.sql("select count(*), count(distinct case_id) from intake.planned_event where upload_id = ?")
                .param(upload)
                .query((row, _) -> new PlannedSize(row.getInt(1), row.getInt(2)))
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
