package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.Line.PlanLine;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Protection plans, each with its latest review and its end: list 7. */
final class Planning {

    private static final Comparator<PlanLine> PLANS =
            Comparator.comparing(line -> line.endedOn().orElse(LocalDate.MAX));

    private final Told told;

    private Planning(Told told) {
        this.told = told;
    }

    static void tell(Lines lines, Told told) {
        List<PlanLine> plans = lines.of(PlanLine.class, PLANS);
        plans.forEach(new Planning(told)::plan);
        told.noneAfterLatest(ReviewConferenceHeld.class, plans, PlanLine::reviewOn, Item.REVIEW_DAY);
    }

    private void plan(PlanLine line) {
        EntryId plan = told.next("protection-plan", line.on());
        told.state(
                new ProtectionPlanStarted(
                        plan,
                        Happened.on(line.on()),
                        Optional.empty(),
                        line.initialCategory(),
                        line.latestCategory(),
                        line.previousPlans()),
                Item.PLAN_DAY,
                line);
        line.reviewOn().ifPresent(day -> review(plan, day, line));
        line.endedOn()
                .ifPresentOrElse(
                        day -> told.state(
                                new ProtectionPlanEnded(told.next("plan-end", plan), Happened.on(day), plan),
                                Item.PLAN_END_DAY,
                                line),
                        () -> told.silent("plan-end", plan, Item.PLAN_END_DAY, line));
    }

    private void review(EntryId plan, LocalDate day, PlanLine line) {
        told.state(
                new ReviewConferenceHeld(
                        told.next("review", plan + "/" + day),
                        Happened.on(day),
                        Optional.of(plan),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Item.REVIEW_DAY,
                line);
    }
}
