package caseclock.standalone.demo;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.AllocationRole;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Optional;

/** A family without a worker: the manager assesses the risk and says who covers, and sometimes duty steps in. */
final class Waiting {

    private static final double RISK_ASSESSED = 0.75;
    private static final double COVER_SAID = 0.8;
    private static final double DUTY_STEPS_IN = 0.3;

    private Waiting() {}

    static void tell(Household family, Team team, LocalDate since, LocalDate until) {
        LocalDate assessed = family.days().after(since, family.chance().between(1, 2));
        while (assessed.isBefore(until) && family.chance().happens(RISK_ASSESSED)) {
            assess(family, team, assessed);
            assessed = family.days().after(assessed, family.chance().between(5, 7));
        }
        LocalDate cover = family.days().after(since, 2);
        if (family.days().between(cover, until) > 3 && family.chance().happens(DUTY_STEPS_IN)) {
            cover(family, team, cover, until);
        }
    }

    private static void assess(Household family, Team team, LocalDate day) {
        Optional<String> covers = family.chance().happens(COVER_SAID) ? Optional.of(team.manager()) : Optional.empty();
        family.tell(
                Desk.MANAGER, Happened.on(day), (_, id) -> new UnallocatedRiskAssessed(id, Happened.on(day), covers));
    }

    private static void cover(Household family, Team team, LocalDate from, LocalDate until) {
        Worker duty = family.town().staff().withRoom(family.chance(), team, from, family.lastWorker());
        Entries allocation = family.tell(
                Desk.ALLOCATIONS,
                Happened.on(from),
                (_, id) -> new CaseAllocated(
                        id, Happened.on(from), duty.reference(), AllocationRole.DUTY_COVER, Optional.of(team.title())));
        family.tell(
                Desk.ALLOCATIONS,
                Happened.on(until),
                (child, id) -> new AllocationEnded(id, Happened.on(until), allocation.of(child), Optional.empty()));
    }
}
