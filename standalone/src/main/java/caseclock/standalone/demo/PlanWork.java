package caseclock.standalone.demo;

import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Happened;
import caseclock.events.OversightSubject;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.Optional;

/** What is done under a protection plan: core groups, visits every two weeks or so, and a manager's look before it ends at its first review. */
final class PlanWork {

    /** The first within ten working days in 88 of a hundred, many on the last of them. */
    private static final Odds<Span> WORKING_DAYS_TO_FIRST_GROUP =
            Span.odds(9, 3, 5, 24, 6, 8, 20, 9, 9, 36, 10, 10, 6, 11, 13, 4, 14, 20, 1, 21, 30);

    private static final Odds<Span> DAYS_TO_NEXT_GROUP = Span.odds(35, 28, 31, 47, 32, 42, 13, 43, 56, 5, 57, 75);
    private static final Odds<Span> WORKING_DAYS_TO_NEXT_VISIT =
            Span.odds(9, 6, 6, 14, 7, 7, 19, 8, 8, 21, 9, 9, 26, 10, 10, 7, 11, 13, 4, 14, 20);
    private static final double ALONE = 0.7;
    private static final double LOOKED_AT_BEFORE_IT_ENDS = 0.55;

    private PlanWork() {}

    static void tell(Margin margin, Phase phase) {
        phase.within(margin.told().all(ProtectionPlanStarted.class)).forEach(plan -> {
            LocalDate ends = margin.told().endOf(plan.entry(), phase.until());
            groups(margin, plan, ends);
            visits(margin, plan, ends);
            oversight(margin, plan, ends);
        });
    }

    private static void groups(Margin margin, Happening<ProtectionPlanStarted> plan, LocalDate ends) {
        Pen pen = margin.pen(Strand.CORE_GROUPS, plan).since(margin.inDetailFrom());
        Chance chance = pen.chance();
        LocalDate day = margin.days().after(plan.on(), chance.days(WORKING_DAYS_TO_FIRST_GROUP));
        while (day.isBefore(margin.soFar(ends))) {
            Happened held = OfficeHours.meeting(chance, day);
            var meeting = Optional.of(chance.uuid());
            pen.write(
                    Desk.WORKER,
                    plan.children(),
                    held,
                    (child, id) -> new CoreGroupHeld(id, held, plan.entryOf(child), meeting));
            day = margin.days().onOrBefore(day.plusDays(chance.days(DAYS_TO_NEXT_GROUP)));
        }
    }

    /** Whoever was not at home is tried again within days. */
    private static void visits(Margin margin, Happening<ProtectionPlanStarted> plan, LocalDate ends) {
        Pen pen = margin.pen(Strand.PLAN_VISITS, plan).since(margin.inDetailFrom());
        Chance chance = pen.chance();
        var visiting = new Visiting(pen, VisitKind.CHILD_PROTECTION, ALONE);
        LocalDate day = margin.days().after(plan.on(), chance.days(WORKING_DAYS_TO_NEXT_VISIT));
        while (day.isBefore(margin.soFar(ends))) {
            boolean seen = visiting.visit(plan.children(), day);
            int workingDays = seen ? chance.days(WORKING_DAYS_TO_NEXT_VISIT) : chance.between(1, 3);
            day = margin.days().after(day, workingDays);
        }
    }

    private static void oversight(Margin margin, Happening<ProtectionPlanStarted> plan, LocalDate ends) {
        Pen pen = margin.pen(Strand.PLAN_OVERSIGHT, plan);
        Optional<LocalDate> first = margin.told().all(ReviewConferenceHeld.class).stream()
                .filter(review ->
                        review.fact().plan().equals(plan.entryOf(plan.children().getFirst())))
                .map(Happening::on)
                .findFirst();
        LocalDate day = margin.days().after(ends, -pen.chance().between(1, 6));
        if (first.equals(Optional.of(ends))
                && pen.chance().happens(LOOKED_AT_BEFORE_IT_ENDS)
                && day.isAfter(plan.on())) {
            Happened looked = Happened.on(day);
            var by = Optional.of(margin.family().team().manager());
            pen.write(
                    Desk.MANAGER,
                    plan.children(),
                    looked,
                    (_, id) -> new ManagementOversightRecorded(
                            id, looked, OversightSubject.PLAN_ENDING_AT_FIRST_REVIEW, by));
        }
    }
}
