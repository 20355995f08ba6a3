package caseclock.benchmarks;

import caseclock.standalone.DatabaseRole;
import caseclock.standalone.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks a running demo for all its pages, twenty a second for a minute, and beside them its database for what the pages rest on. */
final class PagesRun {

    private static final int A_SECOND = 20;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final String AS_AT = "asAt=" + DemoStore.TODAY;
    private static final Pattern CASE = Pattern.compile("/cases/[0-9a-f-]{36}");

    /** Where each page is, and which question of {@link Questions} it rests on; what rests on many has none. */
    private static final Map<String, String> PAGES = pages();

    private PagesRun() {}

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("/teams?" + AS_AT, "");
        pages.put("/teams/999/east?" + AS_AT, "weekly figures");
        pages.put("/due?council=999&team=east&" + AS_AT, "");
        pages.put("/due?council=999&" + AS_AT, "");
        pages.put("/unallocated?council=999&" + AS_AT, "unallocated children");
        pages.put("/caseloads?council=999&" + AS_AT, "caseloads");
        pages.put("/clocks?council=999&" + AS_AT, "");
        pages.put("/clocks/section-47-to-conference?council=999&weeks=13&" + AS_AT, "measure section-47-to-conference");
        pages.put("/clocks/assessment?council=999&weeks=13&" + AS_AT, "measure assessment");
        pages.put("/service?council=999&weeks=26&" + AS_AT, "");
        pages.put("/records?council=999&" + AS_AT, "");
        pages.put("/definitions?" + AS_AT, "");
        return pages;
    }

    /**
     * @param data where the demo keeps everything
     * @param recordEvery seconds from one recorded case to the next, after each of which every page has to be worked out anew; 0 for none
     */
    static void print(URI base, Path data, int recordEvery) throws IOException, InterruptedException {
        var visitor = Visitor.signedIn(base, "service-manager");
        List<String> addresses = new ArrayList<>(PAGES.keySet());
        firstCase(visitor).ifPresent(address -> addresses.add(address + "?" + AS_AT));
        addresses.removeIf(address -> visitor.open(address).status() == 404);
        OpenLoop.asked(addresses, A_SECOND, WARM_UP, visitor::open);
        try (var beside = new Beside(data);
                var _ = Recording.every(recordEvery, base)) {
            var answers = OpenLoop.asked(addresses, A_SECOND, LONG, visitor::open);
            var plain = beside.medians();
            System.out.println("| page | asked | median | p95 | p99 | errors | KB | its question alone | ratio |");
            System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            answers.forEach((address, took) ->
                    System.out.println(took.line(address, plain.get(PAGES.getOrDefault(address, "")))));
        }
    }

    private static java.util.Optional<String> firstCase(Visitor visitor) {
        Matcher found = CASE.matcher(visitor.open("/teams/999/east?" + AS_AT).body());
        return found.find() ? java.util.Optional.of(found.group()) : java.util.Optional.empty();
    }

    /** Asks the database the questions one after another for as long as it is open, as the pages do but without a page. */
    private static final class Beside implements AutoCloseable {

        private final Map<String, Supplier<?>> questions;
        private final Map<String, List<Double>> took = new LinkedHashMap<>();
        private final java.util.concurrent.ExecutorService asking =
                java.util.concurrent.Executors.newSingleThreadExecutor();
        private final Future<?> asked;
        private volatile boolean closed;

        Beside(Path data) throws IOException {
            var database = EmbeddedDatabase.runningOn(data.resolve("postgresql"), DatabaseRole.QUERY)
                    .orElseThrow(() -> new IOException("No PostgreSQL runs on " + data + "."));
            questions = new Questions(JdbcClient.create(DemoStore.pool(database.dataSource()))).all();
            questions.keySet().retainAll(PAGES.values());
            asked = asking.submit(this::ask);
        }

        private void ask() {
            while (!closed) {
                questions.forEach((name, question) ->
                        took.computeIfAbsent(name, _ -> new ArrayList<>()).add(Stopwatch.once(question::get) * 1_000));
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000);
            }
        }

        /** In milliseconds, by the name of the question. */
        Map<String, Double> medians() {
            close();
            var medians = new LinkedHashMap<String, Double>();
            took.forEach((name, times) -> medians.put(name, Took.quantile(times, 0.5)));
            return medians;
        }

        @Override
        public void close() {
            closed = true;
            try {
                asked.get();
            } catch (InterruptedException | java.util.concurrent.ExecutionException broken) {
                throw new IllegalStateException(broken);
            }
            asking.shutdown();
        }
    }
}
