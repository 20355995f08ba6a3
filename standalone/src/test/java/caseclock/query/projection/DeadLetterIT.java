package caseclock.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent;
import caseclock.events.json.EventJson;
import caseclock.query.eventstream.EventStream;
import caseclock.query.measures.Freshness;
import caseclock.query.projection.rebuild.AskedByProjection;
import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuilding;
import caseclock.query.projection.rebuild.Rebuilds;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import caseclock.standalone.TestDatabase;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A stream stops at the first event that cannot be taken, however many come at once, and goes on in order when that is mended. */
class DeadLetterIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Timeliness ENGINE = new Timeliness(
            read("timescales.csv", Timescales::read), read("bank-holidays-england.csv", BankHolidays::read));
    private static final int CASES = 14;

    private final TestDatabase database = TestDatabase.migrated();
    private final DataSource source = database.query();
    private final JdbcClient figures = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    private final EventStream stream = new EventStream(source);
    private final Appended appended = new Appended(database);

    private static <T> T read(String name, Function<Reader, T> how) {
        return how.apply(new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    private FiguresProjector projector(int batch) {
        return new FiguresProjector(stream, figures, transaction, ENGINE, CLOCK, batch);
    }

    private void takeAll(Random random) {
        while (projector(1 + random.nextInt(25)).step() > 0) {
            continue;
        }
    }

    private void rebuild() {
        var rebuilds = new Rebuilds(figures, transaction, ENGINE.rules(), CLOCK);
        var rebuilding = new Rebuilding(rebuilds, stream, source, transaction, ENGINE, CLOCK, 60);
        rebuilds.ask(Because.ASKED, Optional.empty());
        while (rebuilding.step()) {
            continue;
        }
    }

    private void dropFigures() {
        figures.sql("truncate case_file, team, entry, fact, clock, spell, upload, upload_rejection, upload_rule,"
                        + " upload_left_aside, dead_letter")
                .update();
        figures.sql("update bookmark set position = 0").update();
    }

    /** Every read table but the bookmark, and letters without their times. */
    private Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : List.of(
                "case_file", "team", "entry", "fact", "clock", "spell", "upload", "upload_rejection", "upload_rule")) {
            tables.put(table, rows("select t::text as row from " + table + " t order by row"));
        }
        tables.put("dead_letter", letters());
        return tables;
    }

    private List<String> letters() {
        return rows(
                "select kind || ' ' || stream || ' ' || sequence || ' ' || position || ' ' || type || ': ' || sentence"
                        + " as row from dead_letter order by row");
    }

    private List<String> rows(String sql) {
        return figures.sql(sql).query(String.class).list();
    }

    /** One event as it is in the store. */
    private record Stored(String stream, long sequence, String type, byte[] payload, byte[] metadata) {}

    private static Stored of(String stream, long sequence, caseclock.events.StoredEvent event) {
        return new Stored(
                stream,
                sequence,
                event.getClass().getSimpleName(),
                EventJson.write(event),
                EventJson.json()
                        .writeValueAsBytes(caseclock.events.Recording.firstSeen(CLOCK.instant(), "test")
                                .asMetadata()));
    }

    /** A case of so many entries, of which one may be spoilt in a way of its own. */
    private static List<Stored> history(long number, Random random) {
        CaseId id = new CaseId(new UUID(9, number));
        List<Stored> entries = new ArrayList<>();
        entries.add(of(id.toString(), 0, new CaseRegistered(id, "999", "WX" + number)));
        int length = 2 + random.nextInt(8);
        for (int sequence = 1; sequence <= length; sequence++) {
            entries.add(of(id.toString(), sequence, fact(new UUID(number, sequence), random)));
        }
        int at = random.nextInt(entries.size());
        Stored spoilt = entries.get(at);
        switch ((int) (number % 7)) {
            case 0 -> entries.set(at, with(spoilt, spoilt.type(), "{\"happened\":\"tomorrow\"}", spoilt.metadata()));
            case 1 -> entries.set(at, with(spoilt, "ChildFlewToTheMoon", "{}", spoilt.metadata()));
            case 2 ->
                entries.set(
                        at,
                        with(spoilt, spoilt.type(), text(spoilt.payload()), "{\"recordedAt\":\"then\"}".getBytes()));
            case 3 -> entries.set(at, nul(spoilt, id));
            case 4 -> entries.remove(Math.min(at, entries.size() - 2));
            case 5 -> entries.set(Math.max(at, 1), endOfTime(id, Math.max(at, 1)));
            default -> {}
        }
        return entries;
    }

    private static CaseEvent fact(UUID entry, Random random) {
        Happened on = Happened.on(LocalDate.of(2026, 9, 1).plusDays(random.nextInt(60)));
        return random.nextBoolean()
                ? new AssessmentStarted(new EntryId(entry), on)
                : new CaseTransferredToTeam(new EntryId(entry), on, "Team " + random.nextInt(4));
    }

    /** No working day can be added to it. */
    private static Stored endOfTime(CaseId id, int sequence) {
        return of(
                id.toString(),
                sequence,
                new AssessmentStarted(new EntryId(new UUID(78, sequence)), Happened.on(LocalDate.MAX)));
    }

    /** A text that JSON allows and PostgreSQL does not. */
    private static Stored nul(Stored stored, CaseId id) {
        return stored.sequence() == 0
                ? of(stored.stream(), 0, new CaseRegistered(id, "999", "W\u0000X"))
                : of(
                        stored.stream(),
                        stored.sequence(),
                        new CaseTransferredToTeam(
                                new EntryId(new UUID(77, stored.sequence())),
                                Happened.on(LocalDate.of(2026, 10, 1)),
                                "North\u0000"));
    }

    private static Stored with(Stored stored, String type, String payload, byte[] metadata) {
        return new Stored(stored.stream(), stored.sequence(), type, payload.getBytes(StandardCharsets.UTF_8), metadata);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Stored> upload(long number, Random random) {
        UUID id = new UUID(8, number);
        String name = id.toString();
        List<Stored> events = new ArrayList<>();
        events.add(of(name, 0, new UploadEvent.UploadStarted(id, "cin-census", "aa", 10)));
        events.add(of(name, 1, new UploadEvent.UploadBatchRecorded(id, new UploadCounts(1, 1, 1, 1, 0, 0, 0, 0), 0.5)));
        events.add(of(name, 2, new UploadEvent.UploadRuleBroken(id, "8500", "A rule", 2)));
        events.add(of(name, 3, new UploadEvent.UploadFinished(id)));
        int at = random.nextInt(events.size());
        Stored spoilt = events.get(at);
        switch ((int) (number % 5)) {
            case 0 -> events.set(at, with(spoilt, "UploadFlewToTheMoon", "{}", spoilt.metadata()));
            case 1 -> events.set(at, with(spoilt, "UploadFinished", "{\"uploadId\":\"no\"}", spoilt.metadata()));
            case 2 -> events.remove(Math.min(at, 2));
            case 3 -> events.set(2, of(name, 2, new UploadEvent.UploadRuleBroken(id, "85\u000000", "A rule", 2)));
            default -> {}
        }
        return events;
    }

    /** In turns that chance decides. */
    private void append(List<List<Stored>> stories, Random random) {
        List<List<Stored>> left = new ArrayList<>(stories.stream()
                .map(story -> (List<Stored>) new ArrayList<>(story))
                .toList());
        while (!left.isEmpty()) {
            List<Stored> story = left.get(random.nextInt(left.size()));
            Stored next = story.removeFirst();
            appended.raw(next.stream(), next.sequence(), next.type(), next.payload(), next.metadata());
            if (story.isEmpty()) {
                left.remove(story);
            }
        }
    }

    @Test
    void aStreamStopsAtTheSameEventHoweverManyComeAtOnceAndInARebuild() {
        var random = new Random(20261122);
        List<List<Stored>> stories = new ArrayList<>();
        IntStream.range(0, CASES).forEach(number -> stories.add(history(number, random)));
        IntStream.range(0, 10).forEach(number -> stories.add(upload(number, random)));
        stories.add(List.of(new Stored("nobody's", 0, "AssessmentStarted", "{}".getBytes(), "{}".getBytes())));
        append(stories, random);

        takeAll(random);
        var first = dump();
        assertThat(first.get("dead_letter").stream().map(letter -> letter.split(" ", 2)[0]))
                .contains("UNREADABLE", "MISSING", "NO_FIGURES", "REFUSED_BY_DATABASE", "NO_STREAM_OF_OURS");
        assertThat(rows("select case_id::text from case_file where stopped_at is not null"))
                .as("no upload looks like a case")
                .hasSizeGreaterThan(CASES / 2)
                .noneMatch(id -> id.startsWith(new UUID(8, 0).toString().substring(0, 18)));
        for (int round = 0; round < 4; round++) {
            dropFigures();
            takeAll(random);
            assertThat(dump()).as("round %d", round).isEqualTo(first);
        }
        dropFigures();
        projector(100_000).step();
        assertThat(dump()).as("all at once").isEqualTo(first);
        rebuild();
        assertThat(dump()).as("rebuilt").isEqualTo(first);
    }

    @Test
    void theGoodEntriesBeforeAreTakenAndAllAfterWait() {
        CaseId id = new CaseId(new UUID(9, 1));
        appended.event(id, 0, new CaseRegistered(id, "999", "WX1"));
        appended.event(
                id, 1, new AssessmentStarted(new EntryId(new UUID(1, 1)), Happened.on(LocalDate.of(2026, 9, 1))));
        appended.raw(id.toString(), 2, "ChildFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        appended.event(
                id, 3, new AssessmentStarted(new EntryId(new UUID(1, 3)), Happened.on(LocalDate.of(2026, 9, 2))));
        projector(100).step();
        assertThat(rows("select last_sequence || ' ' || stopped_at from case_file"))
                .containsExactly("1 2");
        assertThat(letters())
                .containsExactly(
                        "UNREADABLE " + id + " 2 3 ChildFlewToTheMoon: Entry 2 (ChildFlewToTheMoon) cannot be read.");
    }

    @Test
    void aMendedLetterDrainsInOrderAndTheRowsEqualARebuild() {
        figures.sql("alter table spell add constraint no_south check (who <> 'South')")
                .update();
        figures.sql("alter table upload_rule add constraint no_8500 check (rule <> '8500')")
                .update();
        CaseId id = new CaseId(new UUID(9, 1));
        appended.event(id, 0, new CaseRegistered(id, "999", "WX1"));
        for (int sequence = 1; sequence <= 6; sequence++) {
            appended.event(
                    id,
                    sequence,
                    new CaseTransferredToTeam(
                            new EntryId(new UUID(1, sequence)),
                            Happened.on(LocalDate.of(2026, 9, sequence)),
                            sequence == 3 ? "South" : "North"));
        }
        append(List.of(upload(4, new Random(1))), new Random(1));
        projector(3).step();
        projector(100).step();
        assertThat(rows("select last_sequence || ' ' || stopped_at from case_file"))
                .containsExactly("2 3");
        assertThat(rows("select last_sequence || ' ' || status from upload")).containsExactly("1 RUNNING");
        assertThat(new RetryNow(projector(1)).all())
                .as("the cause is still there")
                .isZero();
        assertThat(rows("select distinct tries::text from dead_letter")).containsExactly("2");

        figures.sql("alter table spell drop constraint no_south").update();
        figures.sql("alter table upload_rule drop constraint no_8500").update();
        figures.sql(
                        "insert into operations.set_aside values (?, 3, 'known', 'ada', now()), (?, 3, 'not there yet', 'ada', now())")
                .params(id.toString(), new UUID(9, 2).toString())
                .update();
        figures.sql("update bookmark set moved_at = 'epoch'").update();
        assertThat(new RetryNow(projector(1)).one(id.toString())).isTrue();
        assertThat(rows("select reason from operations.set_aside")).containsExactly("not there yet");
        assertThat(rows("select (moved_at > 'epoch')::text from bookmark"))
                .as("answers that were kept are worked out anew")
                .containsExactly("true");
        assertThat(new RetryNow(projector(1)).all()).isEqualTo(1);
        assertThat(letters()).isEmpty();
        assertThat(rows("select status from upload")).containsExactly("FINISHED");
        var mended = dump();
        rebuild();
        assertThat(dump()).isEqualTo(mended);
    }

    @Test
    void letterKeepsItsDateAndItsTriesOverARebuildAndWhatWasSetAsideIsNotRetried() {
        String stream = new UUID(9, 1).toString();
        appended.raw(stream, 0, "ChildFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        projector(10).step();
        figures.sql("update dead_letter set first_seen_at = '2026-10-01T00:00:00Z'")
                .update();
        new RetryNow(projector(10)).all();
        figures.sql("insert into operations.set_aside values (?, 0, 'known', 'ada', now())")
                .param(stream)
                .update();
        new RetryNow(projector(10)).all();
        rebuild();
        assertThat(rows("select tries || ' ' || extract(month from first_seen_at) from dead_letter"))
                .containsExactly("2 10");
    }

    private ProjectionLoop loop(int batch) {
        return new ProjectionLoop(
                () -> FiguresSchema.Layout.READ, projector(batch), new AskedByProjection(rebuilds()), CLOCK);
    }

    private Rebuilds rebuilds() {
        return new Rebuilds(figures, transaction, ENGINE.rules(), CLOCK);
    }

    private void parked(CaseId id) {
        appended.event(id, 0, new CaseRegistered(id, "999", "WX" + id.value().getLeastSignificantBits()));
        appended.event(
                id,
                1,
                new CaseTransferredToTeam(new EntryId(new UUID(1, 1)), Happened.on(LocalDate.of(2026, 9, 1)), "South"));
        projector(100).step();
    }

    @Test
    void whatFailsWhenItIsTriedAgainKeepsNothingNewFromTheFiguresAndNoOtherFromGoingOn() {
        figures.sql("alter table spell add constraint no_south check (who <> 'South')")
                .update();
        CaseId broken = new CaseId(new UUID(9, 1));
        CaseId mended = new CaseId(new UUID(9, 2));
        parked(broken);
        parked(mended);
        figures.sql("alter table spell drop constraint no_south").update();
        figures.sql("create function figures.no_room() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no room' using errcode = '53100'; end $$")
                .update();
        figures.sql("create trigger no_room before update on case_file for each row" + " when (old.case_id = '" + broken
                        + "') execute function figures.no_room()")
                .update();
        CaseId fresh = new CaseId(new UUID(9, 3));
        appended.event(fresh, 0, new CaseRegistered(fresh, "999", "WX3"));

        ProjectionLoop loop = loop(100);
        for (int turn = 0; turn < 5; turn++) {
            try {
                loop.turn();
            } catch (org.springframework.dao.DataAccessException noRoom) {
                continue;
            }
        }
        assertThat(rows("select reference || ' ' || last_sequence from case_file order by reference"))
                .containsExactly("WX1 0", "WX2 1", "WX3 0");
    }

    @Test
    void anEventWhoseTimeStampIsNoMomentParksItsStreamAndNoOther() {
        CaseId id = new CaseId(new UUID(9, 1));
        CaseId sound = new CaseId(new UUID(9, 2));
        appended.event(id, 0, new CaseRegistered(id, "999", "WX1"));
        appended.stampedNoon(
                id.toString(),
                1,
                new AssessmentStarted(new EntryId(new UUID(1, 1)), Happened.on(LocalDate.of(2026, 9, 1))));
        appended.stampedNoon(
                new UUID(8, 1).toString(), 0, new UploadEvent.UploadStarted(new UUID(8, 1), "cin-census", "aa", 10));
        appended.event(sound, 0, new CaseRegistered(sound, "999", "WX2"));
        projector(100).step();
        assertThat(rows("select reference || ' ' || last_sequence from case_file order by reference"))
                .containsExactly("WX1 0", "WX2 0");
        assertThat(rows("select kind || ' ' || stream || ' ' || sequence from dead_letter order by stream"))
                .containsExactly("UNREADABLE " + new UUID(8, 1) + " 0", "UNREADABLE " + id + " 1");
    }

    @Test
    void aStreamOfWhichNothingIsKnownMayBeACaseOfAnyCouncil() {
        Freshness freshness = new Freshness(figures);
        CaseId id = new CaseId(new UUID(9, 1));
        appended.event(id, 0, new CaseRegistered(id, "999", "WX1"));
        appended.raw(id.toString(), 1, "ChildFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        appended.raw(new UUID(9, 2).toString(), 0, "ChildFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        appended.raw("nobody's", 0, "ChildFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        UUID upload = new UUID(8, 1);
        Stored begun = of(upload.toString(), 0, new UploadEvent.UploadStarted(upload, "cin-census", "aa", 10));
        appended.raw(begun.stream(), 0, begun.type(), begun.payload(), begun.metadata());
        appended.raw(begun.stream(), 1, "UploadFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        projector(100).step();
        assertThat(freshness.incompleteCases(Optional.of("999"))).isEqualTo(3);
        assertThat(freshness.incompleteCases(Optional.of("998"))).isEqualTo(2);
        assertThat(freshness.reach().stopped()).isEqualTo(3);
    }
}
