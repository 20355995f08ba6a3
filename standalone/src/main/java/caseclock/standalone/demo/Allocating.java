package caseclock.standalone.demo;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.AllocationRole;
import caseclock.events.Happened;
import caseclock.events.WorkerChangeReason;
import java.time.LocalDate;
import java.util.Optional;

/** Who works with a family: a worker within a day or three of the decision, and others when that one leaves, falls ill or passes the family on. */
final class Allocating {

    private static final Odds<Span> WORKING_DAYS_TO_ALLOCATE =
            Span.odds(63, 0, 0, 21, 1, 1, 8, 2, 2, 3, 3, 3, 3, 4, 8, 2, 9, 20);
    private static final Odds<Span> WORKING_DAYS_BETWEEN = Span.odds(72, 0, 0, 9, 1, 1, 8, 2, 3, 7, 4, 8, 4, 9, 20);
    private static final double URGENT_AT_ONCE = 0.85;
    private static final double STAYS_AT_THE_FRONT_DOOR = 0.05;
    private static final int NO_CHANGE_BEFORE_CLOSING = 20;

    private Allocating() {}

    static void tell(Household family, Stay stay) {
        Team team = family.chance().happens(shareAtFrontDoor(stay)) ? Team.FRONT_DOOR : family.team();
        LocalDate from = firstDay(family, stay);
        wait(family, Team.FRONT_DOOR, team, stay.opened(), from);
        Change change = new Change(team, from, WorkerChangeReason.OTHER);
        while (change.on().isBefore(stay.closes())) {
            change = stint(family, stay, change);
        }
    }

    private static double shareAtFrontDoor(Stay stay) {
        return stay.closes().isBefore(stay.assessed().plusDays(20)) ? STAYS_AT_THE_FRONT_DOOR : 0;
    }

    private static LocalDate firstDay(Household family, Stay stay) {
        boolean atOnce = stay.urgent() && family.chance().happens(URGENT_AT_ONCE);
        return family.days().after(stay.opened(), atOnce ? 0 : family.chance().days(WORKING_DAYS_TO_ALLOCATE));
    }

    /** From the day that the team has the case to the day that somebody in it does. */
    private static void wait(Household family, Team before, Team team, LocalDate since, LocalDate until) {
        if (until.isAfter(since) && team != before) {
            family.tell(
                    Desk.ALLOCATIONS,
                    Happened.on(since),
                    (_, id) -> new CaseTransferredToTeam(id, Happened.on(since), team.title()));
        }
        if (until.isAfter(since)) {
            Waiting.tell(family, team, since, until);
        }
    }

    /** One worker's time with the family; answers when and where the next begins. */
    private static Change stint(Household family, Stay stay, Change change) {
        Worker worker =
                family.town().staff().withRoom(family.chance(), change.team(), change.on(), family.lastWorker());
        Change next = Change.after(family, stay, worker, change.on());
        LocalDate until = WorkingDays.earlier(next.on(), stay.closes());
        family.workedWith(new Stint(worker.reference(), change.on(), until));
        family.town().staff().hold(worker, family.children().size(), change.on(), until);
        Entries allocation = allocate(family, worker, moment(stay, change.on()));
        if (next.on().isAfter(stay.closes().minusDays(NO_CHANGE_BEFORE_CLOSING))) {
            return new Change(next.team(), stay.closes(), next.reason());
        }
        return handOver(family, worker, allocation, next);
    }

    /** On the day of the decision, soon after it; on any other day nobody noted the time. */
    private static Happened moment(Stay stay, LocalDate day) {
        return day.equals(stay.opened())
                ? new Happened(day, stay.decided().at().map(time -> time.plusMinutes(10)))
                : Happened.on(day);
    }

    private static Entries allocate(Household family, Worker worker, Happened allocated) {
        Optional<String> team = Optional.of(worker.team().title());
        return family.tell(
                Desk.ALLOCATIONS,
                allocated,
                (_, id) ->
                        new CaseAllocated(id, allocated, worker.reference(), AllocationRole.ACCOUNTABLE_WORKER, team));
    }

    private static Change handOver(Household family, Worker worker, Entries allocation, Change next) {
        Happened ended = Happened.on(next.on());
        family.tell(
                Desk.ALLOCATIONS,
                ended,
                (child, id) -> new AllocationEnded(id, ended, allocation.of(child), Optional.of(next.reason())));
        LocalDate from = family.days().after(next.on(), family.chance().days(WORKING_DAYS_BETWEEN));
        wait(family, worker.team(), next.team(), next.on(), from);
        return new Change(next.team(), from, next.reason());
    }
}
