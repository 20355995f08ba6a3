package caseclock.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.CaseId;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Recording.Basis;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.UploadCounts;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordingMetersTest {

    private static final LocalDate IN_SUMMER = LocalDate.of(2026, 9, 10);
    private static final Instant NOW = Instant.parse("2026-09-20T12:00:00Z");
    private static final CaseId CASE = new CaseId(new UUID(0, 1));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RecordingMeters meters =
            new RecordingMeters(registry, Clock.fixed(NOW, ZoneOffset.UTC), List.of("cin-census"));

    @Test
    void aFactWithATimeOfDayCountsFromThen() {
        var noonInEngland = Happened.at(IN_SUMMER, LocalTime.NOON);
        assertThat(RecordingMeters.lag(noonInEngland, Instant.parse("2026-09-10T16:00:00Z")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void aFactOfADayCountsFromItsBeginningInEngland() {
        assertThat(RecordingMeters.lag(Happened.on(IN_SUMMER), Instant.parse("2026-09-11T09:00:00Z")))
                .isEqualTo(Duration.ofHours(34));
    }

    @Test
    void whatIsRecordedBeforeItHappensIsNotEarlierThanAtOnce() {
        var afternoon = Happened.at(IN_SUMMER, LocalTime.of(15, 0));
        assertThat(RecordingMeters.lag(afternoon, Instant.parse("2026-09-10T08:00:00Z")))
                .isZero();
    }

    @Test
    void whatWasKnownForMoreThanAWeekBeforeWeWereToldIsHistory() {
        closed(IN_SUMMER, NOW.minus(Duration.ofDays(7)), "api");
        closed(IN_SUMMER, NOW.minus(Duration.ofDays(7)).minusMillis(1), "api");
        assertThat(lag("api", "no").count()).isEqualTo(1);
        assertThat(lag("api", "yes").count()).isEqualTo(1);
    }

    @Test
    void anUploadStandsUnderItsKindAndNotUnderItsOwnName() {
        closed(IN_SUMMER, NOW, "cin-census/0198c0de");
        assertThat(lag("cin-census", "no").count()).isEqualTo(1);
    }

    @Test
    void theLagsOfTenYearsInManyCasesAddUp() {
        for (int i = 0; i < 100; i++) {
            closed(LocalDate.of(2016, 9, 20), NOW, "cin-census");
        }
        assertThat(lag("cin-census", "no").totalAmount())
                .isGreaterThan(100 * Duration.ofDays(3650).toSeconds());
    }

    @Test
    void onlyFactsHaveALag() {
        meters.done(new CaseRegistered(CASE, "999", "WX1"), Recording.firstSeen(NOW, "api"));
        assertThat(lag("api", "no").count()).isZero();
    }

    @Test
    void theRecordsOfBatchesAddUpByWhatBecameOfThem() {
        assertThat(rows("recorded")).isZero();
        meters.uploaded("cin-census", UploadCounts.of(2, 2, 5, 1, 0, 0, 3));
        meters.uploaded("cin-census", UploadCounts.of(1, 1, 2, 0, 0, 0, 0));
        assertThat(rows("recorded")).isEqualTo(7);
        assertThat(rows("rejected")).isEqualTo(3);
    }

    private void closed(LocalDate on, Instant recordedAt, String source) {
        var fact = new CaseClosed(new EntryId(new UUID(0, 2)), Happened.on(on), Optional.empty());
        meters.done(fact, new Recording(recordedAt, Basis.RECORDED_BY_SOURCE, Optional.empty(), source));
    }

    private DistributionSummary lag(String source, String history) {
        return registry.get("timeliness.recording.lag")
                .tags("source", source, "history", history)
                .summary();
    }

    private double rows(String result) {
        return registry.get("timeliness.import.rows")
                .tags("source", "cin-census", "result", result)
                .counter()
                .count();
    }
}
