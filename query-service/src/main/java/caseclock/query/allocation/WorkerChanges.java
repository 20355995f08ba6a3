package caseclock.query.allocation;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * M14: how often the accountable worker changed in the twelve months up to a day, for children whose case has been open all that time. A change is
 * an allocation to another worker than the one before, whether or not there was a gap. The second count leaves out planned transfers (TSPROC) and
 * cover for an absence (ABSENC), by the reason for which the allocation before ended; without a reason a change counts as unplanned.
 *
 * @param changed children with a change
 * @param changes all changes together
 * @param changedUnplanned children with a change that was neither a planned transfer nor cover
 * @param threeWorkers children who had three or more workers
 */
public record WorkerChanges(
        Share changed,
        int changes,
        Share changedUnplanned,
        int changesUnplanned,
        Share threeWorkers,
        Cases<Child> children) {

    private static final int MONTHS = 12;
    private static final int MANY = 3;

    /**
     * One allocation of an accountable worker, [from, until).
     *
     * @param plannedEnd whether it ended for a planned transfer or an absence
     */
    public record Allocated(String worker, LocalDate from, Optional<LocalDate> until, boolean plannedEnd) {}

    /**
     * A child whose case has been open for twelve months or more.
     *
     * @param allocations all that were ever made, oldest first
     */
    public record History(UUID caseId, Optional<String> team, List<Allocated> allocations) {}

    /** A child with a change. */
    public record Child(UUID caseId, Optional<String> team, int changes, int changesUnplanned, int workers) {}

    /** The first day of the twelve months up to a day: changes on the same day a year before are not in them. */
    static LocalDate since(LocalDate asAt) {
        return asAt.minusMonths(MONTHS).plusDays(1);
    }

    public static WorkerChanges of(List<History> open, LocalDate asAt) {
        List<Child> all = open.stream().map(child -> child(child, asAt)).toList();
        return new WorkerChanges(
                Share.of(all, child -> child.changes() > 0),
                all.stream().mapToInt(Child::changes).sum(),
                Share.of(all, child -> child.changesUnplanned() > 0),
                all.stream().mapToInt(Child::changesUnplanned).sum(),
                Share.of(all, child -> child.workers() >= MANY),
                new Cases<>(all.stream().filter(child -> child.changes() > 0).toList()));
    }

    private static Child child(History history, LocalDate asAt) {
        List<Allocated> before = new ArrayList<>();
        for (int i = 1; i < history.allocations().size(); i++) {
            Allocated next = history.allocations().get(i);
            Allocated last = history.allocations().get(i - 1);
            if (inTwelveMonths(next.from(), asAt) && !next.worker().equals(last.worker())) {
                before.add(last);
            }
        }
        return new Child(
                history.caseId(),
                history.team(),
                before.size(),
                before.size() - Share.of(before, Allocated::plannedEnd).count(),
                workers(history, asAt));
    }

    private static boolean inTwelveMonths(LocalDate day, LocalDate asAt) {
        return !day.isBefore(since(asAt)) && !day.isAfter(asAt);
    }

    /** Those who had the case on any day of the twelve months. */
    private static int workers(History history, LocalDate asAt) {
        return Math.toIntExact(history.allocations().stream()
                .filter(one -> !one.from().isAfter(asAt))
                .filter(one -> one.until().map(end -> end.isAfter(since(asAt))).orElse(true))
                .map(Allocated::worker)
                .distinct()
                .count());
    }
}
