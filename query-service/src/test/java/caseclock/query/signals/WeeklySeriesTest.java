package caseclock.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Measure.Finished;
import caseclock.query.signals.WeeklySeries.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeeklySeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

    private static Week week(int index, int total, int inTime, Optional<Integer> median) {
        return new Week(FIRST.plusWeeks(index), new Finished(total, inTime), median);
    }

    private static final List<Week> ORDINARY = IntStream.range(0, 14)
            .mapToObj(i -> week(i, 20 + i % 3, 18 + i % 3, Optional.of(13 + i % 2)))
            .toList();

    private static WeeklySeries and(Week week) {
        return WeeklySeries.of(Stream.concat(ORDINARY.stream(), Stream.of(week)).toList());
    }

    @Test
    void anOrdinaryWeekIsNotMarked() {
        var series = and(week(14, 21, 19, Optional.of(14)));
        assertThat(series.weeks()).noneMatch(week -> series.isUnusual(week.ending()));
    }

    @Test
    void aWeekWithAnUnusualMedianIsMarkedAlthoughItsNumberAndShareAreOrdinary() {
        var series = and(week(14, 21, 19, Optional.of(25)));
        assertThat(series.finished().signals()).isEmpty();
        assertThat(series.inTime().signals()).isEmpty();
        assertThat(series.median().signals()).extracting(Signal::until).containsExactly(LocalDate.of(2026, 4, 12));
        assertThat(series.isUnusual(LocalDate.of(2026, 4, 12))).isTrue();
        assertThat(series.isUnusual(LocalDate.of(2026, 4, 5))).isFalse();
    }

    @Test
    void aWeekInWhichNothingFinishedCountsAsNoughtAndHasNoShareAndNoMedian() {
        var series = and(week(14, 0, 0, Optional.empty()));
        assertThat(series.finished().points()).hasSize(15);
        assertThat(series.inTime().points()).hasSize(14);
        assertThat(series.median().points()).hasSize(14);
        assertThat(series.finished().signals()).extracting(Signal::until).containsExactly(LocalDate.of(2026, 4, 12));
    }
}
