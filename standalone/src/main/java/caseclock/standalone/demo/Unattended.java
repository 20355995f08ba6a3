package caseclock.standalone.demo;

import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.OversightSubject;
import caseclock.events.Supervision.ManagementOversightRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** While a family waits for a worker, the manager looks every week at whether that is still safe, and somebody tells the family; or not. */
final class Unattended {

    private static final double LOOKED_AT = 0.8;
    private static final double FAMILY_TOLD = 0.7;
    private static final Odds<Span> DAYS_TO_NEXT_LOOK = Span.odds(30, 5, 6, 55, 7, 7, 15, 8, 11);

    private Unattended() {}

    static void tell(Margin margin, Phase phase) {
        List<Happening<CaseAllocated>> allocated = phase.within(margin.told().all(CaseAllocated.class)).stream()
                .filter(one -> one.fact().role() == AllocationRole.ACCOUNTABLE_WORKER)
                .toList();
        if (allocated.isEmpty()) {
            return;
        }
        wait(margin, phase.referral(), phase.opened(), allocated.getFirst().on());
        for (int i = 0; i < allocated.size(); i++) {
            LocalDate next = i + 1 < allocated.size() ? allocated.get(i + 1).on() : phase.until();
            LocalDate ended = margin.told().endOf(allocated.get(i).entry(), next);
            wait(margin, allocated.get(i), ended, next);
        }
    }

    /** @param before what the wait comes after */
    private static void wait(Margin margin, Happening<? extends Fact> before, LocalDate since, LocalDate until) {
        if (!until.isAfter(margin.days().after(since, 1))) {
            return;
        }
        Pen pen = margin.pen(Strand.WITHOUT_WORKER, before);
        tellTheFamily(margin, pen, before.children(), since, until);
        look(margin, pen, before.children(), since, until);
    }

    private static void tellTheFamily(Margin margin, Pen pen, List<Diary> children, LocalDate since, LocalDate until) {
        LocalDate day = margin.days().after(since, pen.chance().between(1, 4));
        Happened told = Happened.on(day);
        if (pen.chance().happens(FAMILY_TOLD) && day.isBefore(until)) {
            pen.write(Desk.ALLOCATIONS, children, told, (_, id) -> new AllocationDelayNotified(id, told));
        }
    }

    private static void look(Margin margin, Pen pen, List<Diary> children, LocalDate since, LocalDate until) {
        var by = Optional.of(margin.family().team().manager());
        LocalDate day = next(margin, pen, since);
        while (day.isBefore(until)) {
            Happened looked = Happened.on(day);
            if (pen.chance().happens(LOOKED_AT)) {
                pen.write(
                        Desk.MANAGER,
                        children,
                        looked,
                        (_, id) -> new ManagementOversightRecorded(id, looked, OversightSubject.UNALLOCATED_CHILD, by));
            }
            day = next(margin, pen, day);
        }
    }

    private static LocalDate next(Margin margin, Pen pen, LocalDate last) {
        return margin.days().onOrBefore(last.plusDays(pen.chance().days(DAYS_TO_NEXT_LOOK)));
    }
}
