package caseclock.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Registration.CaseRegistered;
import caseclock.query.eventstream.EventStream;
import caseclock.query.eventstream.StorePutBack;
import caseclock.query.projection.rebuild.Rebuild;
import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuild.State;
import caseclock.query.projection.rebuild.RebuildLoop;
import caseclock.query.projection.rebuild.Rebuilding;
import caseclock.query.projection.rebuild.Rebuilds;
import caseclock.query.timeliness.AllocationPolicy;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import caseclock.standalone.TestDatabase;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** New read tables are made beside those that serve, in pieces that anybody can go on with, and say the same as before. */
class RebuildIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final int SMALL = 400;

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient figures = JdbcClient.create(database.query());
    private final Appended appended = new Appended(database);
    private final Process one = new Process(engine(true));

    /** One process of the query side, by its rules. */
    private final class Process {

        private final DataSource source = database.query();
        private final TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(source));
        private final EventStream stream = new EventStream(source);
        private final FiguresProjector projector;
        private final Rebuilds rebuilds;
        private final Rebuilding rebuilding;

        Process(Timeliness engine) {
            projector = new FiguresProjector(stream, JdbcClient.create(source), transaction, engine, CLOCK, 300);
            rebuilds = new Rebuilds(JdbcClient.create(source), transaction, engine.rules(), CLOCK);
            rebuilding = new Rebuilding(rebuilds, stream, source, transaction, engine, CLOCK, SMALL);
        }

        Process takenAll() {
            projector.adopt();
            while (projector.step() > 0) {
                continue;
            }
            return this;
        }

        UUID ask() {
            return rebuilds.ask(Because.ASKED, Optional.of("ada"));
        }

        /** Where readers come without a pause, the exchange may have to be tried again. */
        Rebuild rebuiltUnderLoad(UUID id) {
            while (!rebuilds.find(id).orElseThrow().state().isOver()) {
                try {
                    rebuilding.step();
                } catch (RuntimeException heldUp) {
                    assertThat(heldUp).hasMessageContaining("in use");
                }
            }
            return rebuilds.find(id).orElseThrow();
        }

        Rebuild rebuilt(UUID id) {
            while (rebuilding.step()) {
                continue;
            }
            return rebuilds.find(id).orElseThrow();
        }
    }

    private static Timeliness engine(boolean dutyCoverDoesNotCount) {
        return new Timeliness(
                read("timescales.csv", Timescales::read),
                read("bank-holidays-england.csv", BankHolidays::read),
                new AllocationPolicy(!dutyCoverDoesNotCount, false));
    }

    private static <T> T read(String name, Function<Reader, T> how) {
        return how.apply(new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    /** Every read table but the bookmark as text, rows in order. */
    private Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : figures.sql("select tablename from pg_tables where schemaname = 'figures'"
                        + " and tablename not in ('bookmark', 'flyway_schema_history')")
                .query(String.class)
                .list()) {
            tables.put(
                    table,
                    figures.sql("select row_to_json(t)::text as row from figures." + table + " t order by row")
                            .query(String.class)
                            .list());
        }
        return tables;
    }

    private String identityOfTheClockTable() {
        return figures.sql("select 'figures.clock'::regclass::oid::text")
                .query(String.class)
                .single();
    }

    private CaseId registered(long number) {
        CaseId id = caseOf(number);
        appended.event(id, 0, registration(number));
        return id;
    }

    private static CaseId caseOf(long number) {
        return new CaseId(new UUID(9, number));
    }

    private static CaseRegistered registration(long number) {
        return new CaseRegistered(caseOf(number), "999", "WX" + number);
    }

    private static AssessmentStarted assessment(long number) {
        return new AssessmentStarted(new EntryId(new UUID(1, number)), Happened.on(LocalDate.of(2026, 10, 26)));
    }

    @Test
    void theNewTablesHoldRowByRowWhatTheOldOnesHeldAndTakeTheirPlace() {
        appended.shuffledDemoCases(25, 20261120);
        CaseId holed = registered(1);
        appended.event(holed, 2, assessment(3));
        appended.raw(new UUID(8, 1).toString(), 0, "UploadFinished", "{}".getBytes(), "{}".getBytes());
        appended.raw("nobody's", 0, "AssessmentStarted", "{}".getBytes(), "{}".getBytes());
        one.takenAll();
        var before = dump();
        assertThat(before.get("clock")).hasSizeGreaterThan(50);
        assertThat(before.get("dead_letter")).hasSize(3);
        String old = identityOfTheClockTable();

        Rebuild done = one.rebuilt(one.ask());

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.differences()).contains(0L);
        assertThat(done.eventsDone()).isEqualTo(done.events().orElseThrow());
        assertThat(identityOfTheClockTable()).isNotEqualTo(old);
        assertThat(dump()).isEqualTo(before);
        assertThat(figures.sql("select count(*) from pg_tables where schemaname = 'figures_next'")
                        .query(Integer.class)
                        .single())
                .isZero();
        registered(2);
        assertThat(one.projector.step()).as("and it goes on in them").isEqualTo(1);
    }

    @Test
    void theLayoutThatThisVersionWritesIsThatOfItsLastFile() {
        assertThat(FiguresSchema.installed(database.query())).isEqualTo(FiguresSchema.LAYOUT);
    }

    @Test
    void tablesOfANewerVersionAreReadOnlyIfItSaysThatItAddedToThem() {
        var served = new ServedLayout(database.query());
        laterFile(FiguresSchema.LAYOUT + 1, "adds a column");
        assertThat(served.now()).isEqualTo(FiguresSchema.Layout.READ);
        laterFile(FiguresSchema.LAYOUT + 2, "what a row means");
        assertThat(FiguresSchema.layout(database.query())).isEqualTo(FiguresSchema.Layout.TOO_NEW);
        FiguresSchema.migrate(database.query());
    }

    private void laterFile(int version, String description) {
        figures.sql("""
                        insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                            execution_time, success) values (?, ?, ?, 'SQL', 'later.sql', 'a newer version', 1, true)""")
                .params(100 + version, String.valueOf(version), description)
                .update();
    }

    @Test
    void rowsThatSomebodyTamperedWithAreCounted() {
        appended.demoCases(10);
        one.takenAll();
        figures.sql(
                        "update clock set due_on = due_on + 1 where ctid in (select ctid from clock where due_on is not null limit 3)")
                .update();
        figures.sql("delete from spell where ctid in (select ctid from spell limit 1)")
                .update();
        assertThat(one.rebuilt(one.ask()).differences())
                .as("three twice, and one")
                .contains(7L);
        assertThat(one.rebuilt(one.ask()).differences()).contains(0L);
    }

    @Test
    void stoppedInTheMiddleItRestsAndThenGoesOnWhereItWas() {
        appended.demoCases(30);
        var before = one.takenAll().projector;
        var rows = dump();
        UUID id = one.ask();
        assertThat(one.rebuilding.step() && one.rebuilding.step() && one.rebuilding.step())
                .isTrue();
        Rebuild half = one.rebuilds.find(id).orElseThrow();
        assertThat(half.eventsDone()).isBetween(1L, half.events().orElseThrow() - 1);

        assertThat(one.rebuilds.stop(id)).isTrue();
        assertThat(one.rebuilding.step()).isFalse();
        assertThat(one.ask()).as("asking again joins it").isEqualTo(id);
        assertThat(one.rebuilds.goOn(id)).isTrue();
        Rebuild done = one.rebuilt(id);

        assertThat(done.eventsDone()).isEqualTo(done.events().orElseThrow());
        assertThat(done.differences()).contains(0L);
        assertThat(dump()).isEqualTo(rows);
        assertThat(before.step()).isZero();
    }

    @Test
    void anotherProcessGoesOnWithWhatOneLeftWhereverItDied() {
        appended.demoCases(20);
        one.takenAll();
        var rows = dump();
        for (int pieces = 0; pieces < 7; pieces++) {
            UUID id = one.ask();
            var dying = new Process(engine(true));
            for (int piece = 0; piece < pieces; piece++) {
                dying.rebuilding.step();
            }
            dying.transaction.executeWithoutResult(status -> {
                dying.rebuilding.step();
                status.setRollbackOnly();
            });
            Rebuild done = new Process(engine(true)).rebuilt(id);
            assertThat(done.state()).as("after %d pieces", pieces).isEqualTo(State.DONE);
            assertThat(done.eventsDone()).isEqualTo(done.events().orElseThrow());
            assertThat(done.differences()).contains(0L);
            assertThat(dump()).isEqualTo(rows);
        }
    }

    @Test
    void twoProcessesDoNotWorkAtItAtOnce() {
        appended.demoCases(5);
        UUID id = one.takenAll().ask();
        var other = new Process(engine(true));
        one.transaction.executeWithoutResult(_ -> {
            assertThat(one.rebuilding.step()).isTrue();
            assertThat(other.rebuilding.step()).isFalse();
        });
        while (one.rebuilding.step() | other.rebuilding.step()) {
            continue;
        }
        assertThat(one.rebuilds.find(id).orElseThrow().differences()).contains(0L);
    }

    @Test
    void whileItIsBuiltAndExchangedRecordingGoesOnAndReadersNoticeNothing() throws InterruptedException {
        appended.demoCases(20);
        one.takenAll();
        var over = new AtomicBoolean();
        var answers = new AtomicInteger();
        var failures = new ConcurrentLinkedQueue<Throwable>();
        List<Thread> others = List.of(
                Thread.ofPlatform().start(() -> untilOver(over, failures, new Writing(new Random(20261122))::next)),
                Thread.ofPlatform().start(() -> untilOver(over, failures, new Process(engine(true))::takenAll)),
                reader(over, failures, answers),
                reader(over, failures, answers));
        for (int round = 0; round < 3; round++) {
            Rebuild done = one.rebuiltUnderLoad(one.ask());
            assertThat(done.differences()).contains(0L);
        }
        over.set(true);
        for (Thread other : others) {
            other.join();
        }
        assertThat(failures).isEmpty();
        assertThat(answers.get()).isPositive();
        one.takenAll();
        var byAndBy = dump();
        one.rebuilt(one.ask());
        assertThat(dump()).isEqualTo(byAndBy);
    }

    /** Further entries of random cases, one event at a time. */
    private final class Writing {
        private final Random random;
        private final Map<CaseId, Integer> last = new TreeMap<>(java.util.Comparator.comparing(CaseId::value));
        private int entries;

        Writing(Random random) {
            this.random = random;
        }

        void next() {
            CaseId id = new CaseId(new UUID(7, random.nextInt(15)));
            int sequence = last.merge(id, 0, (before, _) -> before + 1);
            if (sequence == 0) {
                appended.event(
                        id, 0, new CaseRegistered(id, "999", "WY" + id.value().getLeastSignificantBits()));
            } else {
                appended.event(id, sequence, assessment(1_000 + entries++));
            }
        }
    }

    /** Over one pooled connection with prepared statements: a bookmark, and as many entries as there are up to it. */
    private Thread reader(AtomicBoolean over, ConcurrentLinkedQueue<Throwable> failures, AtomicInteger answers) {
        return Thread.ofPlatform().start(() -> {
            try (var connection = database.query().getConnection()) {
                var client = JdbcClient.create(
                        new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true));
                untilOver(over, failures, () -> {
                    boolean whole = client.sql("""
                                    select (select count(*) from entry) = (select count(*) from event_store.event
                                        where global_index <= (select position from bookmark))
                                    and (select count(distinct case_id) from clock) > 0""").query(Boolean.class).single();
                    assertThat(whole).isTrue();
                    answers.incrementAndGet();
                });
            } catch (java.sql.SQLException broken) {
                failures.add(broken);
            }
        });
    }

    private static void untilOver(AtomicBoolean over, ConcurrentLinkedQueue<Throwable> failures, Runnable work) {
        try {
            while (!over.get()) {
                work.run();
            }
        } catch (Throwable failed) {
            failures.add(failed);
        }
    }

    /** As a dump of the whole database does, which holds every table until it has ended. */
    @Test
    void whoReadsTheNewTablesForLongHoldsTheExchangeUpAndNobodyWaitsBehindIt() throws SQLException {
        appended.demoCases(3);
        UUID id = one.takenAll().ask();
        while (one.rebuilds.find(id).orElseThrow().state() != State.CATCHING_UP) {
            one.rebuilding.step();
        }
        var loop = new RebuildLoop(one.rebuilding, one.rebuilds);
        try (var dump = database.query().getConnection()) {
            dump.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(dump, true))
                    .sql("lock table figures_next.clock in access share mode")
                    .update();
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
                Duration first = loop.turn();
                assertThat(first).isPositive();
                assertThat(loop.turn()).as("later each time").isGreaterThan(first);
            });
        }
        assertThat(one.rebuilt(id).differences()).contains(0L);
    }

    @Test
    void otherRulesServeTheOldFiguresUntilTheNewOnesAreMade() {
        appended.demoCases(20);
        one.takenAll();
        var byTheOldRules = dump();
        var newer = new Process(engine(false));
        assertThat(newer.projector.adopt()).isFalse();
        registered(1);
        assertThat(newer.projector.step()).as("old figures are left alone").isZero();
        UUID id = newer.rebuilds.ask(Because.RULES_CHANGED, Optional.empty());
        assertThat(one.rebuilding.step())
                .as("and the older version does not build")
                .isFalse();
        newer.rebuilding.step();
        newer.rebuilding.step();
        assertThat(dump()).isEqualTo(byTheOldRules);

        Rebuild done = newer.rebuilt(id);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.differences()).as("nothing to compare").isEmpty();
        assertThat(dump().get("case_file")).hasSize(21);
        assertThat(newer.projector.adopt()).isTrue();
        registered(2);
        assertThat(one.projector.step()).isZero();
        assertThat(newer.projector.step()).isEqualTo(1);
    }

    @Test
    void aRebuildByOtherRulesGivesWayToThatOfANewerProcess() {
        appended.demoCases(10);
        UUID older = one.takenAll().ask();
        one.rebuilding.step();
        one.rebuilding.step();
        var newer = new Process(engine(false));
        UUID ours = newer.rebuilds.ask(Because.RULES_CHANGED, Optional.empty());
        assertThat(one.rebuilds.find(older).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        assertThat(one.rebuilding.step()).isFalse();
        assertThat(newer.rebuilt(ours).state()).isEqualTo(State.DONE);
        var rows = dump();
        assertThat(newer.rebuilt(newer.ask()).differences()).contains(0L);
        assertThat(dump()).isEqualTo(rows);
    }

    @Test
    void aStoreThatWasPutBackStopsTheFiguresUntilTheyAreMadeAnew() {
        appended.demoCases(10);
        registered(1);
        one.takenAll();
        putBackWithoutTheLast();
        Assertions.assertThatThrownBy(one.projector::step).isInstanceOf(StorePutBack.class);
        registered(2);
        Assertions.assertThatThrownBy(new Process(engine(true)).projector::step)
                .as("another event at the bookmark's position, seen by a process that starts only now")
                .isInstanceOf(StorePutBack.class);

        var later = new Process(engine(true));
        UUID id = later.rebuilds.ask(Because.STORE_PUT_BACK, Optional.empty());
        assertThat(later.rebuilt(id).state()).isEqualTo(State.DONE);
        assertThat(dump().get("case_file")).hasSize(11).noneMatch(file -> file.contains("WX1\""));
        registered(3);
        assertThat(one.projector.step()).isEqualTo(1);
    }

    /** Rules changed and, at the same time, nobody noticed that a backup was put back: the old bookmark stands beyond what is final now. */
    @Test
    void anEventThatComesLateIntoAStoreThatWasPutBackIsNotPassedOver() throws SQLException {
        appended.demoCases(5);
        registered(1);
        registered(2);
        one.takenAll();
        putBackWithoutTheLast();
        putBackWithoutTheLast();
        var newer = new Process(engine(false));
        long upToHere = newer.stream.finalHead();
        UUID id = newer.rebuilds.ask(Because.RULES_CHANGED, Optional.empty());
        try (var late = database.command().getConnection()) {
            late.setAutoCommit(false);
            new Appended(new SingleConnectionDataSource(late, true)).event(caseOf(3), 0, registration(3));
            registered(4);
            assertThat(newer.rebuilt(id).upTo()).contains(upToHere);
            late.commit();
        }
        newer.takenAll();
        assertThat(dump().get("case_file"))
                .hasSize(7)
                .anyMatch(file -> file.contains("WX3\""))
                .anyMatch(file -> file.contains("WX4\""));
    }

    @Test
    void aRebuildWhoseStoreIsPutBackMeanwhileBeginsAgain() {
        appended.demoCases(10);
        registered(1);
        one.takenAll();
        var newer = new Process(engine(false));
        UUID id = newer.rebuilds.ask(Because.RULES_CHANGED, Optional.empty());
        newer.rebuilding.step();
        newer.rebuilding.step();
        putBackWithoutTheLast();
        registered(2);
        var loop = new RebuildLoop(newer.rebuilding, newer.rebuilds);
        for (int turns = 0;
                turns < 100 && !newer.rebuilds.find(id).orElseThrow().state().isOver();
                turns++) {
            loop.turn();
        }
        Rebuild done = newer.rebuilds.find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.eventsDone()).isEqualTo(done.events().orElseThrow());
        assertThat(dump().get("case_file"))
                .hasSize(11)
                .noneMatch(file -> file.contains("WX1\""))
                .anyMatch(file -> file.contains("WX2\""));
    }

    /** As after a restore from a backup that lacks the last event: its number is given out again. */
    private void putBackWithoutTheLast() {
        var owner = JdbcClient.create(database.migrator());
        owner.sql("alter table event_store.event disable trigger event_never_changes")
                .update();
        owner.sql(
                        "delete from event_store.event where global_index = (select max(global_index) from event_store.event)")
                .update();
        owner.sql("select setval('event_store.event_global_index', (select max(global_index) from event_store.event))")
                .query(Long.class)
                .single();
    }
}
