package caseclock.standalone.demo;

import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.List;

/** Visits to children in need about every four weeks, while they are neither on a plan nor looked after nor privately fostered. */
record InNeedVisits(Margin margin, List<Happening<ProtectionPlanStarted>> plans, List<Care> care) {

    private static final Odds<Span> DAYS_TO_NEXT = Span.odds(30, 21, 27, 30, 28, 28, 25, 29, 36, 12, 37, 50, 3, 51, 80);
    private static final double ALONE = 0.6;

    static void tell(Margin margin, Phase phase) {
        if (!PrivatelyFostering.is(margin, phase)) {
            var plans = phase.within(margin.told().all(ProtectionPlanStarted.class));
            new InNeedVisits(margin, plans, Care.of(margin, phase)).visit(phase);
        }
    }

    private void visit(Phase phase) {
        Pen pen = margin.pen(Strand.IN_NEED_VISITS, phase.referral()).since(margin.onPaperUntil());
        var visiting = new Visiting(pen, VisitKind.CHILD_IN_NEED, ALONE);
        LocalDate day = next(pen, phase.opened());
        while (day.isBefore(margin.soFar(phase.until()))) {
            LocalDate on = day;
            visiting.visit(
                    phase.children().stream().filter(child -> inNeed(child, on)).toList(), on);
            day = next(pen, day);
        }
    }

    private LocalDate next(Pen pen, LocalDate last) {
        return margin.days().onOrBefore(last.plusDays(pen.chance().days(DAYS_TO_NEXT)));
    }

    private boolean inNeed(Diary child, LocalDate day) {
        return care.stream().noneMatch(time -> time.covers(child, day))
                && plans.stream().noneMatch(plan -> onPlan(plan, child, day));
    }

    private boolean onPlan(Happening<ProtectionPlanStarted> plan, Diary child, LocalDate day) {
        LocalDate ends = margin.told().endOf(plan.entry(), LocalDate.MAX);
        return plan.entryOf(child).isPresent() && !day.isBefore(plan.on()) && day.isBefore(ends);
    }
}
