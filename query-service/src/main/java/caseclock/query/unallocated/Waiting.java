package caseclock.query.unallocated;

import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child without a worker, and what makes it pressing.
 *
 * @param first the running clock that is due first
 * @param enquiry whether the child's Section 47 clock is running
 */
public record Waiting(UnallocatedChild child, Optional<DueFirst> first, boolean enquiry) {

    public record DueFirst(TimescaleKey timescale, LocalDate dueOn) {}

    boolean pressing() {
        return enquiry || child.onPlan();
    }
}
