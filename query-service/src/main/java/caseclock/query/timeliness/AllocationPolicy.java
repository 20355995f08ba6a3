package caseclock.query.timeliness;

import caseclock.events.AllocationRole;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who makes a case allocated, as the council defines it: always an accountable worker, and nobody else unless it says so.
 *
 * @param dutyCoverCounts whether a case that only the duty worker covers counts as allocated
 * @param teamAloneCounts whether a case that a team holds counts as allocated although no worker in it has it
 */
public record AllocationPolicy(boolean dutyCoverCounts, boolean teamAloneCounts) {

    public static final AllocationPolicy ACCOUNTABLE_WORKER_ONLY = new AllocationPolicy(false, false);

    /** The stretches in which a case was allocated, in the order in which they began; they may overlap. */
    List<Cover> covers(Allocations allocations, Teams teams) {
        Stream<Cover> workers =
                allocations.all().filter(one -> counts(one.role())).map(Allocated::cover);
        Stream<Cover> held = teamAloneCounts ? teams.covers() : Stream.of();
        return Stream.concat(workers, held)
                .sorted(Comparator.comparing(Cover::from))
                .toList();
    }

    private boolean counts(AllocationRole role) {
        return switch (role) {
            case ACCOUNTABLE_WORKER -> true;
            case DUTY_COVER -> dutyCoverCounts;
            case FAMILY_HELP_LEAD, CHILD_PROTECTION_LEAD -> false;
        };
    }
}
