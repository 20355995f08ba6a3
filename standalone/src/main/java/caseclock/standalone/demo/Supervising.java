package caseclock.standalone.demo;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Happened;
import caseclock.events.Supervision.SupervisionHeld;
import java.time.LocalDate;
import java.util.Optional;

/** Each family is gone through in supervision about once a month; in North nobody can be sure of it. */
final class Supervising {

    private static final Odds<Span> DAYS_TO_NEXT = Span.odds(12, 14, 21, 66, 22, 28, 14, 29, 35, 6, 36, 56, 2, 57, 90);
    private static final Odds<Span> DAYS_TO_NEXT_IN_NORTH =
            Span.odds(5, 14, 21, 36, 22, 28, 24, 29, 40, 23, 41, 62, 12, 63, 95);
    private static final double NOT_PUT_DOWN = 0.02;
    private static final double WORKER_LEFT_OPEN = 0.03;

    private Supervising() {}

    static void tell(Margin margin, Phase phase) {
        phase.within(margin.told().all(CaseAllocated.class)).stream()
                .filter(allocated -> allocated.fact().role() == AllocationRole.ACCOUNTABLE_WORKER)
                .forEach(allocated -> tell(margin, allocated, phase.until()));
    }

    private static void tell(Margin margin, Happening<CaseAllocated> allocated, LocalDate closes) {
        Pen pen = margin.pen(Strand.SUPERVISION, allocated).since(margin.onPaperUntil());
        boolean north = allocated.fact().team().equals(Optional.of(Team.NORTH.title()));
        Odds<Span> rhythm = north ? DAYS_TO_NEXT_IN_NORTH : DAYS_TO_NEXT;
        LocalDate ends = margin.soFar(margin.told().endOf(allocated.entry(), closes));
        LocalDate day = next(margin, pen, allocated.on(), rhythm);
        while (day.isBefore(ends)) {
            hold(pen, allocated, day);
            day = next(margin, pen, day, rhythm);
        }
    }

    private static LocalDate next(Margin margin, Pen pen, LocalDate last, Odds<Span> rhythm) {
        return margin.days().onOrBefore(last.plusDays(pen.chance().days(rhythm)));
    }

    private static void hold(Pen pen, Happening<CaseAllocated> allocated, LocalDate day) {
        Chance chance = pen.chance();
        Pen writing = chance.happens(NOT_PUT_DOWN) ? pen.since(LocalDate.MAX) : pen;
        Optional<String> worker = chance.happens(WORKER_LEFT_OPEN)
                ? Optional.empty()
                : Optional.of(allocated.fact().worker());
        Happened held = Happened.on(day);
        writing.write(Desk.MANAGER, allocated.children(), held, (_, id) -> new SupervisionHeld(id, held, worker));
    }
}
