package caseclock.benchmarks;

import caseclock.query.eventstream.EventStream;
import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuilding;
import caseclock.query.projection.rebuild.Rebuilds;
import caseclock.query.timeliness.Timeliness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole demo council from its first event into empty read tables, beside the mere reading of the same events; then the questions that the
 * weekly page and the API ask, over the demo and, if asked for, over as many rows as a year of England has.
 */
final class FiguresRun {

    private static final int BATCH = 2_000;
    private static final int CHUNK = 10_000;
    private static final Clock CLOCK =
            Clock.fixed(DemoStore.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private FiguresRun() {}

    /**
     * @param cases how many of the demo council's cases, at most
     * @param councils how many further councils are made of the same rows; England's year is about 47 of the whole demo council
     */
    static void print(int cases, int councils) throws IOException {
        Path directory = Path.of(System.getProperty("caseclock.home", "."), "benchmarks", "target", "database");
        try (var store = DemoStore.in(directory, cases)) {
            project(store);
            ask(store, "the demo council alone");
            if (councils > 0) {
                new ManyCouncils(store.query()).add(councils);
                ask(store, "one council among " + (councils + 1));
            }
        }
    }

    /** Blocks of 8 KB say more than milliseconds on a machine that has other things to do. */
    private static void ask(DemoStore store, String over) {
        var overheard = new Overheard(store.query());
        var explained = new Questions(JdbcClient.create(overheard)).all();
        var asked = new Questions(JdbcClient.create(store.query())).all();
        System.out.printf("%n| %s | median | range | statements | blocks | read from first row to last |%n", over);
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        explained.forEach((question, plain) -> {
            plain.get();
            List<Plan> plans = overheard.plans();
            System.out.printf(
                    "| %s | %s | %d | %,d | %s |%n",
                    question,
                    Stopwatch.median(asked.get(question)),
                    plans.size(),
                    plans.stream().mapToLong(Plan::blocks).sum(),
                    plans.stream().flatMap(Plan::readWhole).distinct().collect(Collectors.joining(", ")));
            show(plans);
        });
    }

    /** With {@code -Dplans}, everything that PostgreSQL says about what it read whole. */
    private static void show(List<Plan> plans) {
        plans.stream()
                .filter(plan -> Boolean.getBoolean("plans")
                        && plan.readWhole().findAny().isPresent())
                .forEach(plan -> System.out.println(String.join("\n", plan.lines())));
    }

    private static void project(DemoStore store) {
        int events = read(store, _ -> {});
        double reading = Stopwatch.once(() -> read(store, _ -> {}));
        double decoding = Stopwatch.once(() -> read(store, StreamedEvent::event));
        double projecting = Stopwatch.once(() -> {
            var projector = projector(store);
            while (projector.step() > 0) {
                continue;
            }
        });
        double rebuilding = Stopwatch.once(() -> rebuild(store));
        System.out.printf("%n%,d events, read %,d at a time%n%n", events, BATCH);
        System.out.printf("| what | seconds | events/s | × raw |%n| --- | --- | --- | --- |%n");
        line("raw read", reading, events, reading);
        line("read and decoded", decoding, events, reading);
        line("full projection into empty tables", projecting, events, reading);
        line("rebuilt beside, compared and exchanged", rebuilding, events, reading);
    }

    private static void line(String what, double seconds, int events, double raw) {
        System.out.printf("| %s | %.2f | %,.0f | %.1f |%n", what, seconds, events / seconds, seconds / raw);
    }

    private static int read(DemoStore store, Consumer<StreamedEvent> each) {
        var stream = new EventStream(store.query());
        int count = 0;
        long position = 0;
        for (List<StreamedEvent> next = stream.after(0, BATCH); !next.isEmpty(); next = stream.after(position, BATCH)) {
            next.forEach(each);
            count += next.size();
            position = next.getLast().position();
        }
        return count;
    }

    private static FiguresProjector projector(DemoStore store) {
        return new FiguresProjector(
                new EventStream(store.query()),
                JdbcClient.create(store.query()),
                transaction(store),
                new Timeliness(Law.TIMESCALES, Law.BANK_HOLIDAYS),
                CLOCK,
                BATCH);
    }

    private static void rebuild(DemoStore store) {
        var engine = new Timeliness(Law.TIMESCALES, Law.BANK_HOLIDAYS);
        var rebuilds = new Rebuilds(JdbcClient.create(store.query()), transaction(store), engine.rules(), CLOCK);
        var rebuilding = new Rebuilding(
                rebuilds, new EventStream(store.query()), store.query(), transaction(store), engine, CLOCK, CHUNK);
        rebuilds.ask(Because.ASKED, Optional.empty());
        while (rebuilding.step()) {
            continue;
        }
    }

    private static TransactionTemplate transaction(DemoStore store) {
        return new TransactionTemplate(new DataSourceTransactionManager(store.query()));
    }
}
