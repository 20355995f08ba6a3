package caseclock.query.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a case came from what was published of it to what is answered now: one step for each thing that was learnt. Because each step begins where the
 * one before ended, their differences add up to the whole, whatever the steps are.
 *
 * @param published in what the case counted
 */
record Trail(UUID caseId, Set<Counted> published, List<Step> steps) {

    /**
     * One thing that was learnt.
     *
     * @param learntAt when we learnt it
     * @param entryId the entry that was recorded, corrected or withdrawn
     * @param after in what the case counted from then on
     */
    record Step(Cause cause, Instant learntAt, Optional<UUID> entryId, Set<Counted> after) {}

    /** What one step did to one case; {@code before} and {@code after} differ. */
    record Turn(UUID caseId, Step step, Set<Counted> before) {}

    /** In what the case counts in the end. */
    Set<Counted> last() {
        return steps.isEmpty() ? published : steps.getLast().after();
    }

    /** The steps that changed anything, first to last. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Set<Counted> before = published;
        for (Step step : steps) {
            if (!step.after().equals(before)) {
                turns.add(new Turn(caseId, step, before));
            }
            before = step.after();
        }
        return turns;
    }
}
