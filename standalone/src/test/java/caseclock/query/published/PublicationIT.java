package caseclock.query.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import caseclock.events.EntryId;
import caseclock.query.eventstream.EventStream;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Measures;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.measures.Teams;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.FiguresSchema;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Timescales;
import caseclock.standalone.TestDatabase;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the week ending Sunday 15 November 2026 on Monday at six, over a real event store, and restates it after more was learnt. Every enquiry
 * here is of Friday 23 October and due on Friday 13 November.
 */
class PublicationIT {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);
    private static final String MONDAY = "2026-11-16T06:00:00Z";
    private static final Instant LATER = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SECTION_47 = TimescaleKey.SECTION_47_TO_CONFERENCE.text();
    private static final BankHolidays HOLIDAYS = read("bank-holidays-england.csv", BankHolidays::read);
    private static final Timescales TIMESCALES = read("timescales.csv", Timescales::read);
    private static final Timeliness TIMELINESS = new Timeliness(TIMESCALES, HOLIDAYS);

    private final TestDatabase database = TestDatabase.migrated();
    private final DataSource query = database.query();
    private final JdbcClient client = JdbcClient.create(query);
    private final WeekFigures figures = new WeekFigures(new ClockQuery(client), new SpellQuery(client), HOLIDAYS);

    private final Recorded anna = new Recorded(database, "anna").team("2026-10-23", "East");
    private final Recorded ben = new Recorded(database, "ben").team("2026-10-23", "East");
    private final Recorded cara = new Recorded(database, "cara").team("2026-10-23", "West");
    private final Recorded dev = new Recorded(database, "dev").team("2026-10-23", "West");
    private final Recorded ella = new Recorded(database, "ella");

    private EntryId bensEnquiry;
    private EntryId carasConference;
    private EntryId devsEnquiry;
    private EntryId devsConference;

    private static <T> T read(String name, Function<Reader, T> how) {
        return how.apply(new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    /** Shows always the same moment; when it is read for the so-many-eth time, something else happens at the same time. */
    private static Clock at(String moment, int reading, Runnable meanwhile) {
        var readings = new AtomicInteger();
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                if (readings.incrementAndGet() == reading) {
                    meanwhile.run();
                }
                return Instant.parse(moment);
            }
        };
    }

    private TransactionTemplate snapshot() {
        var snapshot = new TransactionTemplate(new DataSourceTransactionManager(query));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }

    private Publisher publisher(String moment) {
        return publisher(at(moment));
    }

    private Publisher publisher(Clock clock) {
        return new Publisher(
                client,
                snapshot(),
                new Teams(client),
                figures,
                new PublicationTime(LocalTime.of(6, 0), ZoneId.of("Europe/London")),
                TIMELINESS.rules(),
                clock);
    }

    private Publications publications() {
        return new Publications(
                client,
                snapshot(),
                figures,
                new Tracing(TIMELINESS, HOLIDAYS, TIMESCALES),
                new Foretelling(TIMELINESS, HOLIDAYS));
    }

    private void project() {
        client.sql("update bookmark set rules = ?").param(TIMELINESS.rules()).update();
        var projector = new FiguresProjector(
                new EventStream(query),
                client,
                new TransactionTemplate(new DataSourceTransactionManager(query)),
                TIMELINESS,
                at("2026-11-20T12:00:00Z"),
                1_000);
        while (projector.step() > 0) {
            continue;
        }
    }

    /** In the week: Anna's, Cara's and Dev's conferences. Ella waits for a worker since 2 November. */
    private void beforeMonday() {
        EntryId annas = anna.enquiry("2026-10-23");
        bensEnquiry = ben.enquiry("2026-10-23");
        EntryId caras = cara.enquiry("2026-10-23");
        devsEnquiry = dev.enquiry("2026-10-23");
        ella.at("2026-11-02T12:00:00Z").accepted("2026-11-02");
        anna.at("2026-11-12T16:00:00Z").conference("2026-11-12", annas);
        carasConference = cara.at("2026-11-12T16:00:00Z").conference("2026-11-12", caras);
        devsConference = dev.at("2026-11-12T16:00:00Z").conference("2026-11-12", devsEnquiry);
        project();
    }

    /** Ben's was held in the week, too; Cara's never was; Dev's was after it; and Ella has had a worker since the 10th. */
    private void afterMonday() {
        ben.at("2026-11-17T09:00:00Z").conference("2026-11-13", bensEnquiry);
        cara.at("2026-11-17T10:00:00Z").withdraw(carasConference);
        dev.at("2026-11-18T10:00:00Z").correctConference(devsConference, "2026-11-16", devsEnquiry);
        ella.at("2026-11-18T11:00:00Z").allocated("2026-11-10");
        project();
    }

    private List<Restatement> restated(TeamFilter team, Instant knownAt) {
        return publications()
                .restate(new Publications.Asked("999", SUNDAY, team, Optional.empty(), knownAt))
                .figures();
    }

    private String restated(String subject, Figure figure, TeamFilter team) {
        return restated(team, LATER).stream()
                .filter(one -> one.subject().equals(subject) && one.figure() == figure)
                .findFirst()
                .map(PublicationIT::inWords)
                .orElse("nothing");
    }

    private static String inWords(Restatement one) {
        return one.published() + " → " + one.now() + " "
                + one.causes().stream()
                        .map(because -> "%s %+d".formatted(because.cause(), because.count()))
                        .toList();
    }

    @Test
    void aPublishedWeekIsRestatedWithEveryCauseAndTheyAddUp() {
        beforeMonday();
        assertThat(publisher(MONDAY).publishDue()).isEqualTo(1);
        afterMonday();
        // 3 + 1 (Ben) - 1 (Cara) - 1 (Dev) = 2
        assertThat(restated(SECTION_47, Figure.FINISHED, new AllTeams()))
                .isEqualTo("3 → 2 [RECORDED_LATE +1, CORRECTED -1, WITHDRAWN -1]");
        assertThat(restated(SECTION_47, Figure.FINISHED, new OneTeam("East"))).isEqualTo("1 → 2 [RECORDED_LATE +1]");
        assertThat(restated(SECTION_47, Figure.FINISHED, new OneTeam("West")))
                .isEqualTo("2 → 0 [CORRECTED -1, WITHDRAWN -1]");
        assertThat(restated(SECTION_47, Figure.OPEN_OVERDUE, new AllTeams()))
                .isEqualTo("1 → 2 [RECORDED_LATE -1, CORRECTED +1, WITHDRAWN +1]");
        assertThat(restated(SECTION_47, Figure.FELL_DUE, new AllTeams())).isEqualTo("4 → 4 []");
        for (Instant knownAt : List.of(Instant.parse(MONDAY), Instant.parse("2026-11-17T09:30:00Z"), LATER)) {
            assertThat(restated(new AllTeams(), knownAt))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.causes().stream()
                                    .mapToInt(Restatement.Because::count)
                                    .sum())
                            .isEqualTo(one.difference()))
                    .allSatisfy(one -> assertThat(one.causes())
                            .extracting(Restatement.Because::cause)
                            .doesNotContain(Cause.NOT_EXPLAINED));
        }
    }

    @Test
    void thoseWhoWaitForAWorkerArePublishedAndRestatedToo() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        afterMonday();
        assertThat(restated(new AllTeams(), LATER))
                .filteredOn(one -> one.figure() == Figure.UNALLOCATED)
                .singleElement()
                .satisfies(one -> assertThat(one.causes())
                        .extracting(Restatement.Because::cause, Restatement.Because::count)
                        .containsExactly(tuple(Cause.RECORDED_LATE, -1)))
                .satisfies(one -> assertThat(
                                one.causes().getFirst().changes().getFirst().caseId())
                        .isEqualTo(ella.caseId()));
    }

    @Test
    void whatIsPublishedIsWhatEveryOtherPageSays() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        for (TeamFilter team : List.of(new AllTeams(), new OneTeam("East"), new OneTeam("West"))) {
            var question = new Question(
                    TimescaleKey.SECTION_47_TO_CONFERENCE,
                    SUNDAY.minusDays(6),
                    SUNDAY,
                    Optional.of("999"),
                    team,
                    SUNDAY,
                    Instant.parse(MONDAY),
                    Attribution.USUAL);
            var measure = new Measures(
                            question, HOLIDAYS.knownAt(question.knownAt()), new ClockQuery(client).clocks(question))
                    .measure(0);
            assertThat(published(team, Figure.FINISHED))
                    .isEqualTo(measure.finished().total());
            assertThat(published(team, Figure.FINISHED_IN_TIME))
                    .isEqualTo(measure.finished().inTime().orElseThrow());
            assertThat(published(team, Figure.FELL_DUE))
                    .isEqualTo(measure.fellDue().total());
            assertThat(published(team, Figure.FELL_DUE_MET))
                    .isEqualTo(measure.fellDue().met());
            assertThat(published(team, Figure.OPEN_OVERDUE))
                    .isEqualTo(measure.open().overdue());
        }
        assertThat(published(new AllTeams(), Figure.FINISHED)).isEqualTo(3);
    }

    private int published(TeamFilter team, Figure figure) {
        return publications()
                .restate(new Publications.Asked("999", SUNDAY, team, Optional.of(SECTION_47), LATER))
                .figures()
                .stream()
                .filter(one -> one.figure() == figure)
                .mapToInt(Restatement::published)
                .sum();
    }

    @Test
    void itCanBeReadAndRestatedTheSameAfterTheReadTablesWereDroppedAndMadeAgain() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        afterMonday();
        var before = restated(new AllTeams(), LATER);
        client.sql("drop schema figures cascade").update();
        assertThat(client.sql("select count(*) from published.week")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        JdbcClient.create(database.migrator())
                .sql("create schema figures authorization caseclock_query")
                .update();
        FiguresSchema.migrate(query);
        project();
        assertThat(restated(new AllTeams(), LATER)).isEqualTo(before);
    }

    @Test
    void nobodyCanChangeOrRemoveWhatWasPublished() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        var owner = JdbcClient.create(database.migrator());
        for (String table : List.of("published.week", "published.figure", "published.counted")) {
            for (String change : List.of(
                    "update " + table + " set council = '000'",
                    "delete from " + table,
                    "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> client.sql(change).update())
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> owner.sql(change).update())
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("Published figures are never changed or removed.");
            }
            assertThatThrownBy(
                            () -> client.sql("drop table " + table + " cascade").update())
                    .rootCause()
                    .hasMessageContaining("must be owner");
        }
        for (String addition : List.of(
                "insert into published.figure select council, week_ending, 'Made up', subject, figure, 1 from published.figure limit 1",
                "insert into published.counted select council, week_ending, gen_random_uuid(), subject, start_entry, figure,"
                        + " team, days from published.counted limit 1")) {
            for (JdbcClient anybody : List.of(client, owner)) {
                assertThatThrownBy(() -> anybody.sql(addition).update())
                        .as(addition)
                        .rootCause()
                        .hasMessageContaining("Nothing is added to published figures.");
            }
        }
        assertThatThrownBy(() -> JdbcClient.create(database.command())
                        .sql("select * from published.week")
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nothingCountsTwiceInTheSameFigureOfAWeek() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        assertThatThrownBy(() -> snapshot().executeWithoutResult(_ -> {
                    client.sql("insert into published.week select council, date '2026-11-22', published_at, position,"
                                    + " rules, subjects, stopped from published.week")
                            .update();
                    client.sql("insert into published.counted (council, week_ending, case_id, subject, figure)"
                                    + " select council, date '2026-11-22', case_id, subject, figure from published.counted,"
                                    + " generate_series(1, 2) where start_entry is null")
                            .update();
                }))
                .rootCause()
                .hasMessageContaining("duplicate key");
    }

    @Test
    void ofManyProcessesAtOnceOnePublishes() throws Exception {
        beforeMonday();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> publish = () -> publisher(MONDAY).publishDue();
            int published = 0;
            for (var one : threads.invokeAll(Collections.nCopies(4, publish))) {
                published += one.get();
            }
            assertThat(published).isEqualTo(1);
        }
        assertThat(publisher("2026-11-16T07:00:00Z").publishDue()).isZero();
        assertThat(client.sql("select sum(value) from published.figure where figure = 'finished.total' and team = ''"
                                + " and subject = 'section-47-to-conference'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whatCameDueWhileTheProcessWasDownIsPublishedAtTheNextStartWithItsTrueMoment() {
        beforeMonday();
        publisher("2026-11-09T06:00:00Z").publishDue();
        var loop = new PublicationLoop(publisher("2026-11-18T09:30:00Z"));
        loop.publishWhenDue();
        assertThat(publications().all(Optional.of("999")))
                .extracting(PublishedWeek::weekEnding, PublishedWeek::publishedAt)
                .containsExactly(
                        tuple(SUNDAY, Instant.parse("2026-11-18T09:30:00Z")),
                        tuple(LocalDate.of(2026, 11, 8), Instant.parse("2026-11-09T06:00:00Z")));
    }

    @Test
    void nothingIsPublishedWhileTheFiguresDoNotReachAsFarAsTheRecords() {
        beforeMonday();
        afterMondayUnprojected();
        var loop = new PublicationLoop(publisher("2026-11-18T09:30:00Z"));
        loop.publishWhenDue();
        assertThat(publications().all(Optional.empty())).isEmpty();
        project();
        loop.publishWhenDue();
        assertThat(publications().all(Optional.empty())).hasSize(1);
    }

    /** First recorded on Wednesday at nine: the week that came due on Monday is not published then, however often the process starts again. */
    @Test
    void aStoreThatWasEmptyWhenTheWeekCameDueIsNotPublishedInTheMidstOfItsFirstUpload() {
        DataSource empty = TestDatabase.migrated().query();
        var others = JdbcClient.create(empty);
        Function<String, PublicationLoop> started = moment -> new PublicationLoop(new Publisher(
                others,
                new TransactionTemplate(new DataSourceTransactionManager(empty)),
                new Teams(others),
                new WeekFigures(new ClockQuery(others), new SpellQuery(others), HOLIDAYS),
                new PublicationTime(LocalTime.of(6, 0), ZoneId.of("Europe/London")),
                "of today",
                at(moment)));
        others.sql("update bookmark set rules = 'of today'").update();
        var before = started.apply("2026-11-18T08:30:00Z");
        before.publishWhenDue();
        others.sql("insert into case_file values ('00000000-0000-0000-0000-000000000001', '999', 'first', 0)")
                .update();
        others.sql("""
                        insert into entry (case_id, sequence, council, change, kind, event, known_at, basis, source, position, appended_at)
                        values ('00000000-0000-0000-0000-000000000001', 0, '999', 'REGISTERED', 'CaseRegistered', '{}',
                            '2026-11-01T09:00:00Z', 'FIRST_SEEN', 'test', 1, '2026-11-18T09:00:00Z')""").update();
        before.publishWhenDue();
        started.apply("2026-11-18T09:30:00Z").publishWhenDue();
        assertThat(weeks(others)).isEmpty();
        started.apply("2026-11-23T06:00:00Z").publishWhenDue();
        assertThat(weeks(others)).containsExactly(LocalDate.of(2026, 11, 22));
    }

    private static List<LocalDate> weeks(JdbcClient database) {
        return database.sql("select week_ending from published.week")
                .query(LocalDate.class)
                .list();
    }

    @Test
    void nothingIsPublishedOfFiguresThatOtherRulesMade() {
        beforeMonday();
        client.sql("update bookmark set rules = 'of last year'").update();
        new PublicationLoop(publisher("2026-11-18T09:30:00Z")).publishWhenDue();
        assertThat(publisher("2026-11-18T09:30:00Z").publishDue()).isZero();
        assertThat(publications().all(Optional.empty())).isEmpty();
    }

    @Test
    void nothingIsPublishedOfAStoreThatIsNotThereAnyMore() {
        beforeMonday();
        putBackWithoutTheLast();
        var loop = new PublicationLoop(publisher("2026-11-18T09:30:00Z"));
        loop.publishWhenDue();
        assertThat(publisher("2026-11-18T09:30:00Z").publishDue()).isZero();
        ella.at("2026-11-18T11:00:00Z").allocated("2026-11-10");
        loop.publishWhenDue();
        assertThat(publications().all(Optional.empty()))
                .as("another event stands where the figures stand")
                .isEmpty();
    }

    @Test
    void eventsThatAreNotThereAnyMoreAreNotAwaited() {
        beforeMonday();
        afterMondayUnprojected();
        var loop = new PublicationLoop(publisher("2026-11-18T09:30:00Z"));
        loop.publishWhenDue();
        putBackWithoutTheLast();
        project();
        loop.publishWhenDue();
        assertThat(publications().all(Optional.empty())).hasSize(1);
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

    @Test
    void aWeekThatOthersKeptFromBeingPublishedIsTriedAgain() {
        beforeMonday();
        // Read first for which week is due, and then for which are missing: by then the tables reached.
        var loop = new PublicationLoop(publisher(at(MONDAY, 2, () -> madeBy("others"))));
        loop.publishWhenDue();
        assertThat(publications().all(Optional.empty())).isEmpty();
        madeBy(TIMELINESS.rules());
        loop.publishWhenDue();
        assertThat(publications().all(Optional.empty())).hasSize(1);
    }

    private void madeBy(String rules) {
        client.sql("update bookmark set rules = ?").param(rules).update();
    }

    @Test
    void theReadTablesAreNotEmptiedInTheMidstOfAPublication() {
        beforeMonday();
        assertThat(publisher(at(MONDAY, 1, this::empty)).publish("999", SUNDAY)).isTrue();
        // Anna's, Cara's and Dev's.
        assertThat(client.sql("select value from published.figure where figure = 'finished.total' and team = ''"
                                + " and subject = 'section-47-to-conference'")
                        .query(Integer.class)
                        .list())
                .containsExactly(3);
    }

    /** On a connection of its own, and without much patience. */
    private void empty() {
        try (var connection = query.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '300ms'");
            statement.execute("truncate case_file, team, entry, fact, clock, spell");
        } catch (SQLException hasToWait) {
            assertThat(hasToWait.getMessage()).contains("lock timeout");
        }
    }

    @Test
    void nothingIsRestatedWhileTheReadTablesAreBeingMadeAgainOrOthersMadeThem() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        client.sql("update bookmark set position = position - 1").update();
        assertThatThrownBy(() -> restated(new AllTeams(), LATER)).isInstanceOf(NotComparable.class);
        client.sql("update bookmark set position = position + 1").update();
        assertThat(restated(new AllTeams(), LATER)).isNotEmpty();
        madeBy("others");
        assertThatThrownBy(() -> restated(new AllTeams(), LATER)).isInstanceOf(NotComparable.class);
    }

    private void afterMondayUnprojected() {
        ben.at("2026-11-17T09:00:00Z").conference("2026-11-13", bensEnquiry);
    }

    @Test
    void aMomentBeforeThePublicationAndAWeekThatWasNotPublishedAreRefused() {
        beforeMonday();
        publisher(MONDAY).publishDue();
        assertThatThrownBy(() -> restated(new AllTeams(), Instant.parse("2026-11-16T05:00:00Z")))
                .isInstanceOf(NotAsked.class)
                .hasMessage("These figures were published at 2026-11-16T06:00:00Z. Give that moment or a later one.");
        assertThatThrownBy(() -> publications()
                        .restate(new Publications.Asked(
                                "999", SUNDAY.plusWeeks(1), new AllTeams(), Optional.empty(), LATER)))
                .isInstanceOf(NoSuchElementException.class);
    }
}
