package caseclock.standalone.demo;

import caseclock.events.WorkerChangeReason;
import java.time.LocalDate;

/** A family gets another worker: in which team, from when, and why the last one no longer has it. */
record Change(Team team, LocalDate on, WorkerChangeReason reason) {

    private static final double PASSED_ON_AFTER_ASSESSMENT = 0.3;
    private static final int SETTLING_IN = 14;
    private static final double MOVES_HOUSE = 0.12;
    private static final Odds<Span> DAYS_UNTIL_OTHER_REASON = Span.odds(12, 60, 180, 18, 181, 365, 70, 366, 1500);

    private static final Odds<WorkerChangeReason> LEAVING =
            Odds.of(75, WorkerChangeReason.LEFT_ROLE).or(25, WorkerChangeReason.FIXED_CONTRACT_ENDED);

    private static final Odds<WorkerChangeReason> OTHER_REASONS = Odds.of(42, WorkerChangeReason.MANAGEMENT_DECISION)
            .or(28, WorkerChangeReason.ABSENCE)
            .or(12, WorkerChangeReason.PARENT_OR_CARER_ASKED)
            .or(5, WorkerChangeReason.CHILD_ASKED)
            .or(5, WorkerChangeReason.REORGANISATION)
            .or(8, WorkerChangeReason.OTHER);

    /** What ends this worker's time with the family first: the assessment is done, the worker leaves the council, or something else. */
    static Change after(Household family, Stay stay, Worker worker, LocalDate since) {
        Chance chance = family.chance();
        Change other = other(family, worker.team(), since);
        Change leaves = new Change(worker.team(), family.days().onOrBefore(worker.leaves()), chance.of(LEAVING));
        Change first = other.on().isBefore(leaves.on()) ? other : leaves;
        LocalDate passedOn = family.days().after(stay.assessed(), chance.between(0, 8));
        boolean passes = passedOn.isAfter(since.plusDays(SETTLING_IN))
                && passedOn.isBefore(first.on())
                && chance.happens(PASSED_ON_AFTER_ASSESSMENT);
        Change change = passes ? new Change(worker.team(), passedOn, WorkerChangeReason.TRANSFER_IN_PROCESS) : first;
        return change.on().isAfter(since) ? change : other;
    }

    private static Change other(Household family, Team team, LocalDate since) {
        Chance chance = family.chance();
        LocalDate day = family.days().onOrAfter(since.plusDays(chance.days(DAYS_UNTIL_OTHER_REASON)));
        boolean moves = Team.AREAS.contains(team) && chance.happens(MOVES_HOUSE);
        return moves
                ? new Change(chance.oneOf(Team.AREAS), day, WorkerChangeReason.TRANSFER_IN_PROCESS)
                : new Change(team, day, chance.of(OTHER_REASONS));
    }
}
