package caseclock.command.recording;

import caseclock.events.CaseEvent;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.UploadCounts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts for operators how late facts are recorded and what became of uploaded records. It is told of no case and no person. */
public final class RecordingMeters {

    /** What a source told us of later than this is a history brought in, and says nothing about how people record now. */
    private static final Duration HISTORY = Duration.ofDays(7);

    /** From an hour to a year. */
    private static final double[] BOUNDS = Stream.of(
                    1, 4, 12, 24, 2 * 24, 3 * 24, 5 * 24, 7 * 24, 14 * 24, 28 * 24, 56 * 24, 182 * 24, 365 * 24)
            .mapToDouble(hours -> Duration.ofHours(hours).toSeconds())
            .toArray();

    private final MeterRegistry registry;
    private final Clock clock;

    /** @param uploads the kinds of files there are, whose counts begin at 0 */
    public RecordingMeters(MeterRegistry registry, Clock clock, Iterable<String> uploads) {
        this.registry = registry;
        this.clock = clock;
        uploads.forEach(kind -> uploaded(kind, UploadCounts.NONE));
        lag("api", "no");
        String version = Optional.ofNullable(RecordingMeters.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        Gauge.builder("timeliness.build.info", () -> 1)
                .tags("service", "command", "version", version)
                .description("Which version this is")
                .register(registry);
    }

    /** An event was recorded and is committed. */
    void done(CaseEvent event, Recording recording) {
        if (event instanceof Fact fact) {
            boolean history = recording.recordedAt().isBefore(clock.instant().minus(HISTORY));
            lag(kind(recording.source()), history ? "yes" : "no")
                    .record(lag(fact.happened(), recording.recordedAt()).toSeconds());
        }
    }

    /** A batch of an upload was recorded and is committed. */
    public void uploaded(String kind, UploadCounts counts) {
        Map.of(
                        "recorded", counts.recorded(),
                        "unchanged", counts.unchanged(),
                        "corrected", counts.corrected(),
                        "withdrawn", counts.withdrawn(),
                        "rejected", counts.rejected())
                .forEach((result, records) -> rows(kind, result).increment(records));
    }

    private Counter rows(String kind, String result) {
        return Counter.builder("timeliness.import.rows")
                .description("Records of uploaded files, by what became of them")
                .tags("source", kind, "result", result)
                .register(registry);
    }

    /** Not a timer: that adds nanoseconds up in a long, which is full after 292 years, and a census of a year tells of thousands. */
    private DistributionSummary lag(String source, String history) {
        return DistributionSummary.builder("timeliness.recording.lag")
                .baseUnit("seconds")
                .description("From when a fact happened, or the beginning of that day, to when it was recorded")
                .tags("source", source, "history", history)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /** A fact whose time of day is not known counts from the beginning of its day in England. */
    static Duration lag(Happened happened, Instant recordedAt) {
        Instant since = happened.instant()
                .orElseGet(() -> happened.on().atStartOfDay(Happened.LONDON).toInstant());
        Duration lag = Duration.between(since, recordedAt);
        return lag.isNegative() ? Duration.ZERO : lag;
    }

    /** Of "cin-census/0198…" the first part: which upload it was is not for a label. */
    private static String kind(String source) {
        int slash = source.indexOf('/');
        return slash < 0 ? source : source.substring(0, slash);
    }
}
