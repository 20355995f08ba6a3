package caseclock.query.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.frame.SampleFrame;
import caseclock.query.published.PublishedWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On Monday 16 November last week's figures are those that were shown from Monday 9 November on. */
class ChangedQueryTest {

    private static List<PublishedWeek> published(String... sundays) {
        return Stream.of(sundays)
                .map(LocalDate::parse)
                .map(sunday -> new PublishedWeek(
                        "892", sunday, Instant.parse(sunday.plusDays(1) + "T06:00:00Z"), 1, "rules", List.of(), 0))
                .toList();
    }

    @Test
    void theFiguresShownAllLastWeekAreMeantAndNotThoseOfThisMorning() {
        assertThat(ChangedQuery.shown(published("2026-11-15", "2026-11-08", "2026-11-01"), SampleFrame.latest()))
                .map(PublishedWeek::weekEnding)
                .contains(LocalDate.of(2026, 11, 8));
    }

    @Test
    void whereThereAreNoOlderOnesThoseOfThisMorningAreMeant() {
        assertThat(ChangedQuery.shown(published("2026-11-15"), SampleFrame.latest()))
                .map(PublishedWeek::weekEnding)
                .contains(LocalDate.of(2026, 11, 15));
    }

    @Test
    void whatWasPublishedAfterTheMomentOfThePageIsNotKnownYet() {
        assertThat(ChangedQuery.shown(published("2026-11-15", "2026-11-08"), SampleFrame.knownOn("2026-11-06")))
                .isEmpty();
    }
}
