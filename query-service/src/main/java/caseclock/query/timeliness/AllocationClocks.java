package caseclock.query.timeliness;

import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.OversightSubject;
import caseclock.events.Supervision.ManagementOversightRecorded;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long an open case waits for a worker, and who looks after it meanwhile (all local policy): until an accountable worker has it, until the risk
 * of waiting is assessed, and from each manager's look at it to the next. Only oversight of the unallocated child is such a look: assessing the risk
 * is asked for once more, and beside it. A worker who had the case before it was accepted leaves nothing to wait for.
 */
final class AllocationClocks {

    private final List<UnallocatedRiskAssessed> assessed;
    private final List<ManagementOversightRecorded> looks;

    private AllocationClocks(KnownFacts facts) {
        assessed = facts.all(UnallocatedRiskAssessed.class).toList();
        looks = facts.all(ManagementOversightRecorded.class)
                .filter(oversight -> oversight.subject() == OversightSubject.UNALLOCATED_CHILD)
                .toList();
    }

    static List<OpenClock> of(KnownFacts facts, List<Wait> waits) {
        var clocks = new AllocationClocks(facts);
        return waits.stream()
                .flatMap(wait -> Stream.concat(
                        Stream.of(untilAllocated(wait)), wait.spell().stream().flatMap(_ -> clocks.meanwhile(wait))))
                .toList();
    }

    private static OpenClock untilAllocated(Wait wait) {
        OpenClock clock = wait.starts(TimescaleKey.ALLOCATION);
        wait.ending().ifPresent(end -> {
            if (end.reason() == CancellationReason.WORKER_ALLOCATED) {
                clock.stop(end.by());
            } else {
                clock.cancel(end.by(), end.reason());
            }
        });
        return clock;
    }

    private Stream<OpenClock> meanwhile(Wait wait) {
        OpenClock riskAssessed = new Awaited(assessed, wait.ending())
                .from(wait.from())
                .once(wait.starts(TimescaleKey.UNALLOCATED_RISK_ASSESSMENT));
        return Stream.concat(
                Stream.of(riskAssessed),
                new Awaited(looks, wait.ending()).againAndAgain(wait.starts(TimescaleKey.UNALLOCATED_REVIEW)).stream());
    }
}
