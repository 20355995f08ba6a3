package caseclock.weeks;

import caseclock.events.Allocation;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Fact;
import java.util.Optional;

/** Compares who has a child: what the files make of it has other days, so it is not compared entry by entry. */
final class Holders {

    private final Week week;

    Holders(Week week) {
        this.week = week;
    }

    static boolean areIn(Fact fact) {
        return switch (fact) {
            case CaseAllocated given -> given.role() == AllocationRole.ACCOUNTABLE_WORKER;
            case AllocationEnded _, CaseTransferredToTeam _, NobodyAllocated _ -> true;
            case Fact _ -> false;
        };
    }

    /** An entry of the records: a file tells of it with the day of that file, or it was over before one could. */
    Reason missing(Allocation fact) {
        if (!week.listed() && week.imported().facts().stream().noneMatch(Holders::areIn)) {
            return Reason.NOT_IN_AN_OPEN_ROW;
        }
        boolean told = week.imported().facts().stream().anyMatch(held -> tellsOf(held, fact));
        return told ? Reason.KNOWN_FROM_A_SUNDAY : Reason.BETWEEN_TWO_SUNDAYS;
    }

    private static boolean tellsOf(Fact held, Allocation fact) {
        boolean later = !held.happened().on().isBefore(fact.happened().on());
        return later
                && switch (fact) {
                    case CaseAllocated given ->
                        held instanceof CaseAllocated other && other.worker().equals(given.worker());
                    case CaseTransferredToTeam moved -> team(held).equals(Optional.of(moved.team()));
                    case Allocation _ -> held instanceof AllocationEnded;
                };
    }

    private static Optional<String> team(Fact held) {
        return switch (held) {
            case CaseAllocated given -> given.team();
            case CaseTransferredToTeam moved -> Optional.of(moved.team());
            case Fact _ -> Optional.empty();
        };
    }

    /** An entry that the files made: it is dated on a Sunday, and the records said so on that evening. */
    Optional<Reason> extra(Fact held) {
        Records then = week.on(held.happened().on());
        Optional<String> worker = then.isOpen() ? then.worker() : Optional.empty();
        boolean right = switch (held) {
            case CaseAllocated given ->
                worker.equals(Optional.of(given.worker())) && given.team().equals(then.team());
            case CaseTransferredToTeam moved -> then.team().equals(Optional.of(moved.team()));
            case Fact _ -> worker.isEmpty();
        };
        return Optional.of(Reason.KNOWN_FROM_A_SUNDAY).filter(_ -> right);
    }

    /** Who has the child now; where no open row says so, nothing is asked. */
    Optional<String> wrong() {
        Optional<String> worker = week.now().isOpen() ? week.now().worker() : Optional.empty();
        boolean right = week.imported().worker().equals(worker)
                && week.imported().team().equals(week.now().team());
        return Optional.of("has " + worker + " of " + week.now().team() + ", told is "
                        + week.imported().worker() + " of " + week.imported().team())
                .filter(_ -> week.listed() && !right);
    }
}
