package caseclock.events;

import java.util.Optional;
import java.util.UUID;

/** A child protection plan: started by a conference, worked on by a core group, ended by a review or a change in the child's life. */
public sealed interface ProtectionPlan extends Fact {

    /**
     * A child became subject to a plan. In the census: CPPstartDate (N00105).
     *
     * @param conference the conference that made it, where the source says so
     * @param previousPlans how many plans this council has had for the child before (N00106)
     */
    record ProtectionPlanStarted(
            EntryId entryId,
            Happened happened,
            Optional<EntryId> conference,
            Optional<CategoryOfAbuse> initialCategory,
            Optional<CategoryOfAbuse> latestCategory,
            Optional<Integer> previousPlans)
            implements ProtectionPlan {}

    /**
     * The core group met, which works out the plan in detail (Working Together: first within ten working days of the conference).
     *
     * @param plan the plan it works on, where the source says so
     * @param meetingId shared by the children of one family
     */
    record CoreGroupHeld(EntryId entryId, Happened happened, Optional<EntryId> plan, Optional<UUID> meetingId)
            implements ProtectionPlan {}

    /** A plan ended. In the census: CPPendDate (N00115). */
    record ProtectionPlanEnded(EntryId entryId, Happened happened, EntryId plan) implements ProtectionPlan {}
}
