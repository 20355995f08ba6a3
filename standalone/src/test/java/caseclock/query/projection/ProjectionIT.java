package caseclock.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Registration.CaseRegistered;
import caseclock.query.eventstream.EventStream;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The projection over a real event store: each event once, the same rows however they come, and one broken case never another's. */
class ProjectionIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final int CASES = 60;

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient figures = JdbcClient.create(database.query());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database.query()));
    private final Appended appended = new Appended(database);

    private FiguresProjector projector(int batch) {
        var source = database.query();
        return new FiguresProjector(
                new EventStream(source),
                JdbcClient.create(source),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                engine(),
                CLOCK,
                batch);
    }

    private static Timeliness engine() {
        return new Timeliness(
                read("timescales.csv", Timescales::read), read("bank-holidays-england.csv", BankHolidays::read));
    }

    private static <T> T read(String name, Function<Reader, T> how) {
        return how.apply(new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    private static int takeAll(FiguresProjector projector) {
        int taken = 0;
        for (int step = projector.step(); step > 0; step = projector.step()) {
            taken += step;
        }
        return taken;
    }

    /** Every read table as text, rows in order. */
    private Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : List.of("case_file", "entry", "clock", "spell", "fact", "team", "upload")) {
            tables.put(
                    table,
                    figures.sql("select row_to_json(t)::text as row from " + table + " t order by row")
                            .query(String.class)
                            .list());
        }
        return tables;
    }

    private void dropFigures() {
        figures.sql("truncate case_file, entry, clock, spell, fact, team, upload, dead_letter")
                .update();
        figures.sql("update bookmark set position = 0").update();
    }

    private long events() {
        return figures.sql("select count(*) from event_store.event")
                .query(Long.class)
                .single();
    }

    @Test
    void droppedAndProjectedAgainFromTheFirstEventTheRowsAreTheSame() {
        appended.demoCases(CASES);
        assertThat(takeAll(projector(37))).isEqualTo((int) events());
        var byAndBy = dump();
        assertThat(byAndBy.get("clock")).hasSizeGreaterThan(CASES);
        assertThat(byAndBy.get("spell")).hasSizeGreaterThan(CASES);
        assertThat(byAndBy.get("case_file")).hasSize(CASES);
        assertThat(byAndBy.get("fact"))
                .as("a fact for every entry that states one, and further versions of those that were corrected")
                .hasSizeGreaterThan(stated());

        dropFigures();
        takeAll(projector(100_000));
        assertThat(dump()).isEqualTo(byAndBy);
    }

    @Test
    void whatArrivesLateAndWasKnownEarlyEndsInTheSameRowsHoweverItComes() {
        appended.shuffledDemoCases(12, 20261120);
        takeAll(projector(5));
        var byAndBy = dump();
        assertThat(figures.sql("select count(*) from entry e join entry f using (case_id)"
                                + " where f.sequence > e.sequence and f.known_at < e.known_at")
                        .query(Integer.class)
                        .single())
                .as("pairs of entries of which the later one was known before")
                .isGreaterThan(100);

        dropFigures();
        takeAll(projector(100_000));
        assertThat(dump()).isEqualTo(byAndBy);
    }

    private int stated() {
        return figures.sql("select count(*) from entry where change = 'RECORDED'")
                .query(Integer.class)
                .single();
    }

    @Test
    void aBatchThatIsNotCommittedLeavesNoRowAndNoBookmarkAndCountsOnceLater() {
        appended.demoCases(10);
        var projector = projector(50);
        projector.step();
        var before = dump();
        var source = database.query();
        // The same connection for both: what the projector does is rolled back by whoever holds the transaction.
        var manager = new DataSourceTransactionManager(source);
        var dying = new FiguresProjector(
                new EventStream(source),
                JdbcClient.create(source),
                new TransactionTemplate(manager),
                engine(),
                CLOCK,
                50);
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            assertThat(dying.step()).isPositive();
            status.setRollbackOnly();
        });
        assertThat(dump()).isEqualTo(before);
        takeAll(projector);
        var after = dump();
        dropFigures();
        takeAll(projector(100_000));
        assertThat(after).isEqualTo(dump());
    }

    @Test
    void twoProjectionsDoNotWorkOnTheSameFiguresAtOnce() {
        appended.demoCases(5);
        transaction.executeWithoutResult(_ -> {
            figuresInTransaction()
                    .sql("select position from bookmark for update")
                    .query(Long.class)
                    .single();
            assertThat(projector(50).step()).isZero();
        });
        assertThat(projector(100_000).step()).isEqualTo((int) events());
    }

    private JdbcClient figuresInTransaction() {
        return JdbcClient.create(((DataSourceTransactionManager) transaction.getTransactionManager()).getDataSource());
    }

    @Test
    void anEventThatCannotBeReadStopsItsCaseAndNoOther() {
        CaseId broken = registered(1);
        CaseId sound = registered(2);
        appended.raw(
                broken.toString(), 1, "AssessmentStarted", "{\"happened\":\"tomorrow\"}".getBytes(), "{}".getBytes());
        appended.event(broken, 2, assessment(3));
        appended.event(sound, 1, assessment(4));
        takeAll(projector(100));
        assertThat(stoppedAt(broken)).isEqualTo("1: Entry 1 (AssessmentStarted) cannot be read.");
        assertThat(lastSequence(sound)).isEqualTo(1);
        appended.event(sound, 2, assessment(5));
        appended.event(broken, 3, assessment(6));
        takeAll(projector(100));
        assertThat(lastSequence(sound)).isEqualTo(2);
        assertThat(stoppedAt(broken)).startsWith("1: ");
    }

    @Test
    void anEventOfATypeThatNobodyKnowsStopsItsCaseAndNoOther() {
        CaseId broken = registered(1);
        CaseId sound = registered(2);
        appended.raw(broken.toString(), 1, "ChildFlewToTheMoon", "{}".getBytes(), "{}".getBytes());
        appended.event(sound, 1, assessment(4));
        takeAll(projector(100));
        assertThat(stoppedAt(broken)).isEqualTo("1: Entry 1 (ChildFlewToTheMoon) cannot be read.");
        assertThat(lastSequence(sound)).isEqualTo(1);
    }

    @Test
    void aHoleInACaseStopsItLoudly() {
        CaseId holed = registered(1);
        appended.event(holed, 2, assessment(3));
        takeAll(projector(100));
        assertThat(stoppedAt(holed)).isEqualTo("1: Entry 1 is missing: after entry 0 the stream holds entry 2.");
    }

    @Test
    void aRowThatTheDatabaseRefusesStopsItsCaseAndNoOtherAndItGoesOnWhenThatIsMended() {
        CaseId refused = registered(1);
        CaseId sound = registered(2);
        figures.sql("alter table clock add constraint no_third_of_march check (started_on <> '2026-03-03')")
                .update();
        takeAll(projector(100));
        appended.event(refused, 1, assessmentOn(3, LocalDate.of(2026, 3, 3)));
        appended.event(sound, 1, assessment(4));
        takeAll(projector(100));
        assertThat(stoppedAt(refused)).isEqualTo("1: The database refuses the figures from entry 1 on.");
        assertThat(lastSequence(sound)).isEqualTo(1);
        appended.event(refused, 2, assessment(5));
        takeAll(projector(100));

        assertThat(new RetryNow(projector(100)).all())
                .as("while the cause is still there")
                .isZero();
        figures.sql("alter table clock drop constraint no_third_of_march").update();
        assertThat(new RetryNow(projector(100)).all()).isEqualTo(1);
        assertThat(lastSequence(refused)).isEqualTo(2);
        assertThat(stoppedAt(refused)).isEmpty();
        var mended = dump();
        dropFigures();
        takeAll(projector(100));
        assertThat(dump()).isEqualTo(mended);
    }

    @Test
    void anEventThatBelongsToNoCaseHoldsNobodyUp() {
        appended.raw("no case at all", 0, "AssessmentStarted", "{}".getBytes(), "{}".getBytes());
        CaseId sound = registered(2);
        takeAll(projector(100));
        assertThat(lastSequence(sound)).isZero();
    }

    @Test
    void anUploadEventThatCannotBeReadHoldsNobodyUp() {
        appended.raw(
                new UUID(8, 1).toString(),
                0,
                "UploadFinished",
                "{\"uploadId\":\"nobody\"}".getBytes(),
                "{}".getBytes());
        CaseId sound = registered(2);
        takeAll(projector(100));
        assertThat(lastSequence(sound)).isZero();
    }

    private CaseId registered(long number) {
        CaseId id = new CaseId(new UUID(9, number));
        appended.event(id, 0, new CaseRegistered(id, "999", "WX" + number));
        return id;
    }

    private static AssessmentStarted assessment(long number) {
        return assessmentOn(number, LocalDate.of(2026, 10, 26));
    }

    private static AssessmentStarted assessmentOn(long number, LocalDate day) {
        return new AssessmentStarted(new EntryId(new UUID(1, number)), Happened.on(day));
    }

    private long lastSequence(CaseId id) {
        return figures.sql("select last_sequence from case_file where case_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private String stoppedAt(CaseId id) {
        return figures.sql(
                        "select coalesce(stopped_at || ': ' || stopped_because, '') from case_file where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    @Test
    void aProcessOfAnotherVersionLeavesTheTablesAlone() {
        appended.demoCases(5);
        assertThat(projector(50).adopt()).isTrue();
        takeAll(projector(50));
        figures.sql("update bookmark set rules = 'rules of a newer version'").update();
        appended.event(new CaseId(new UUID(9, 1)), 0, new CaseRegistered(new CaseId(new UUID(9, 1)), "999", "WX1"));
        assertThat(projector(50).step()).isZero();
        assertThat(projector(50).adopt()).isFalse();
    }
}
