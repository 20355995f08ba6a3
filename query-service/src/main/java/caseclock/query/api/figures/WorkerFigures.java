package caseclock.query.api.figures;

import caseclock.query.allocation.Caseloads;
import caseclock.query.allocation.WaitQuery;
import caseclock.query.allocation.Waits;
import caseclock.query.allocation.WorkerChanges;
import caseclock.query.allocation.WorkerQuery;
import caseclock.query.measures.Scope;
import caseclock.query.measures.SpellQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who waits for a worker, how many children each worker has, and how often a child's worker changed; all as at a day. */
@RestController
public final class WorkerFigures {

    private final SpellQuery spells;
    private final WaitQuery waits;
    private final WorkerQuery workers;
    private final int guideline;

    public WorkerFigures(
            SpellQuery spells,
            WaitQuery waits,
            WorkerQuery workers,
            @Value("${caseclock.caseload.guideline:15}") int guideline) {
        this.spells = spells;
        this.waits = waits;
        this.workers = workers;
        this.guideline = guideline;
    }

    /** M10, M11, M12. */
    @GetMapping("/api/v1/measures/unallocated")
    Answer<Waits> unallocated(Asking asking) {
        return asking.answer(waits.waits(asking.scope()));
    }

    /** M13. */
    @GetMapping("/api/v1/measures/caseloads")
    Answer<Caseloads> caseloads(Asking asking) {
        Scope scope = asking.scope();
        return asking.answer(Caseloads.of(
                guideline, spells.caseloads(scope.council(), scope.team(), scope.asAt(), scope.knownAt())));
    }

    /** M14. */
    @GetMapping("/api/v1/measures/worker-changes")
    Answer<WorkerChanges> workerChanges(Asking asking) {
        return asking.answer(workers.changes(asking.scope()));
    }
}
