package caseclock.events;

import java.util.Optional;

/** Who answers for the child: the team that holds the case and the worker it is allocated to. */
public sealed interface Allocation extends Fact {

    /**
     * A worker was given the case in a role, until the allocation ends or another worker takes the role.
     *
     * @param worker the council's staff reference, never a name
     * @param team the team the worker holds it in; it holds the case from that day on
     */
    record CaseAllocated(EntryId entryId, Happened happened, String worker, AllocationRole role, Optional<String> team)
            implements Allocation {}

    /** A worker no longer has the case. */
    record AllocationEnded(EntryId entryId, Happened happened, EntryId allocation, Optional<WorkerChangeReason> reason)
            implements Allocation {}

    /** A team holds the case from that day on. It says nothing about who in the team. */
    record CaseTransferredToTeam(EntryId entryId, Happened happened, String team) implements Allocation {}

    /**
     * A source that lists who has each child named nobody for this one on that day, and since when is not known. It says nothing about the days
     * before.
     */
    record NobodyAllocated(EntryId entryId, Happened happened) implements Allocation {}

    /**
     * A manager assessed the risk to a child who has no worker yet.
     *
     * @param coveredBy staff reference of the manager who covers the case until it is allocated
     */
    record UnallocatedRiskAssessed(EntryId entryId, Happened happened, Optional<String> coveredBy)
            implements Allocation {}

    /** The family was told that the child has to wait for a worker. */
    record AllocationDelayNotified(EntryId entryId, Happened happened) implements Allocation {}
}
