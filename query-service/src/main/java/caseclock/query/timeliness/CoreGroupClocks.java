package caseclock.query.timeliness;

import caseclock.events.ProtectionPlan.CoreGroupHeld;
import java.util.List;
import java.util.Optional;

/**
 * From the conference that made a protection plan (the plan itself where none is recorded) to the first core group: ten working days (Working
 * Together). A core group that names no plan works on the latest one of that day; later core groups have no clock.
 */
final class CoreGroupClocks {

    private CoreGroupClocks() {}

    static List<OpenClock> of(KnownFacts facts, Plans plans) {
        List<CoreGroupHeld> groups = facts.all(CoreGroupHeld.class).toList();
        List<OpenClock> clocks = plans.all().stream()
                .filter(Plan::startIsKnown)
                .map(plan -> clock(
                        plan,
                        groups.stream()
                                .filter(group -> plans.workedOnBy(group).equals(Optional.of(plan)))
                                .toList()))
                .toList();
        facts.silenceOn(CoreGroupHeld.class, "core groups").over(clocks);
        return clocks;
    }

    private static OpenClock clock(Plan plan, List<CoreGroupHeld> groups) {
        return new Awaited(groups, plan.ending()).once(OpenClock.startedBy(plan.madeBy(), TimescaleKey.CORE_GROUP));
    }
}
