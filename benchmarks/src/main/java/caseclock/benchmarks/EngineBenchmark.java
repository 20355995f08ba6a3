package caseclock.benchmarks;

import caseclock.events.Fact;
import caseclock.events.StoredEvent;
import caseclock.events.json.EventJson;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.CaseVersions;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Timeliness;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine over one case, beside two things that any way of working out figures has to do: reading its entries from JSON, and putting its facts
 * in order of their days.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(fact -> fact.happened().on());

    /** An entry as a store keeps it. */
    private record Kept(String type, byte[] json) {}

    @Param({"TYPICAL", "LONG", "RESTLESS"})
    public Size size = Size.TYPICAL;

    private final Timeliness engine = new Timeliness(Law.TIMESCALES, Law.BANK_HOLIDAYS);
    private CaseHistory history = Size.TYPICAL.history();
    private List<Fact> facts = List.of();
    private List<Kept> kept = List.of();
    private Instant last = Instant.EPOCH;

    /** Which case. */
    public enum Size {
        TYPICAL,
        LONG,
        RESTLESS;

        CaseHistory history() {
            return switch (this) {
                case TYPICAL -> MadeUpCase.typical();
                case LONG -> MadeUpCase.longOne();
                case RESTLESS -> MadeUpCase.restless();
            };
        }
    }

    @Setup
    public void prepare() {
        history = size.history();
        facts = history.entries().stream()
                .map(HistoryEntry::event)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        kept = history.entries().stream()
                .map(entry -> new Kept(entry.event().getClass().getSimpleName(), EventJson.write(entry.event())))
                .toList();
        last = history.entries().stream()
                .map(HistoryEntry::knownAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Benchmark
    public List<Fact> baselineSortFacts() {
        return facts.stream().sorted(BY_DAY).toList();
    }

    @Benchmark
    public List<StoredEvent> baselineReadJson() {
        return kept.stream().map(one -> EventJson.read(one.type(), one.json())).toList();
    }

    @Benchmark
    public CaseFigures knownAt() {
        return engine.knownAt(history, last);
    }

    @Benchmark
    public CaseVersions versions() {
        return engine.versions(history);
    }
}
