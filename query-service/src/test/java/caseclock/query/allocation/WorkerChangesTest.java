package caseclock.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.allocation.WorkerChanges.Allocated;
import caseclock.query.allocation.WorkerChanges.History;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M14, as at 31 October 2026: the twelve months are 1 November 2025 to 31 October 2026. */
class WorkerChangesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 10, 31);

    private static Allocated had(String worker, String from, String until) {
        return new Allocated(
                worker,
                LocalDate.parse(from),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                false);
    }

    private static Allocated endedAsPlanned(Allocated one) {
        return new Allocated(one.worker(), one.from(), one.until(), true);
    }

    private static WorkerChanges of(Allocated... allocations) {
        return WorkerChanges.of(
                List.of(new History(UUID.randomUUID(), Optional.of("East"), List.of(allocations))), AS_AT);
    }

    @Test
    void theFirstDayOfTheTwelveMonthsCountsAndTheDayBeforeDoesNot() {
        var inside = of(had("A", "2025-01-01", "2025-11-01"), had("B", "2025-11-01", ""));
        var before = of(had("A", "2025-01-01", "2025-10-31"), had("B", "2025-10-31", ""));
        assertThat(inside.changed()).isEqualTo(new Share(1, 1));
        assertThat(before.changed()).isEqualTo(new Share(0, 1));
    }

    @Test
    void theSameWorkerAgainIsNoChangeButTheReturnFromAnotherIs() {
        var again = of(had("A", "2025-01-01", "2026-02-01"), had("A", "2026-02-09", ""));
        var thereAndBack = of(
                had("A", "2025-01-01", "2026-02-01"), had("B", "2026-02-01", "2026-03-01"), had("A", "2026-03-01", ""));
        assertThat(again.changes()).isZero();
        assertThat(thereAndBack.changes()).isEqualTo(2);
        assertThat(thereAndBack.threeWorkers()).isEqualTo(new Share(0, 1));
    }

    @Test
    void plannedTransfersAndCoverAreLeftOutOfTheSecondCount() {
        var planned = of(
                endedAsPlanned(had("A", "2025-01-01", "2026-02-01")),
                had("B", "2026-02-01", "2026-06-01"),
                had("C", "2026-06-01", ""));
        assertThat(planned.changes()).isEqualTo(2);
        assertThat(planned.changesUnplanned()).isEqualTo(1);
        assertThat(planned.threeWorkers()).isEqualTo(new Share(1, 1));
    }

    @Test
    void aWorkerWhoLeftBeforeTheTwelveMonthsIsNotAmongTheThree() {
        var left = of(
                had("A", "2024-01-01", "2025-11-01"), had("B", "2025-11-01", "2026-01-01"), had("C", "2026-01-01", ""));
        assertThat(left.threeWorkers()).isEqualTo(new Share(0, 1));
    }

    @Test
    void whatIsDatedAfterTheDayAskedAboutHasNotHappenedYet() {
        var later = of(had("A", "2025-01-01", "2026-11-01"), had("B", "2026-11-01", ""));
        assertThat(later.changes()).isZero();
    }

    @Test
    void aChildWhoNeverHadAWorkerHadNoChange() {
        assertThat(of().changed()).isEqualTo(new Share(0, 1));
    }
}
