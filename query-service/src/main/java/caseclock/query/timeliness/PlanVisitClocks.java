package caseclock.query.timeliness;

import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A child on a protection plan is seen again and again: from the start of the plan to the first visit, and from each visit to the next (local policy;
 * there is no national number). A visit on the day the plan starts is none under the plan. Where the record has two plans at once, which is a
 * mistake in it, one round of visits goes on as long as either lasts. A plan of unknown start stands only where no other is recorded at the same
 * time: a review that names no plan would else take the visits of the next plan for its own. Its missing start is listed once, by its review.
 */
final class PlanVisitClocks {

    private static final TimescaleKey KEY = TimescaleKey.PROTECTION_PLAN_VISIT;

    /** Time on a plan without a break, from the start of the first one. */
    private record OnPlan(Plan first, Optional<Ending> ending) {

        boolean goesBeyond(LocalDate day) {
            return ending.map(end -> end.on().isAfter(day)).orElse(true);
        }

        OnPlan and(Plan next) {
            return new OnPlan(
                    first,
                    ending.flatMap(one -> next.ending().map(other -> other.on().isAfter(one.on()) ? other : one)));
        }
    }

    private PlanVisitClocks() {}

    static List<OpenClock> of(KnownFacts facts, Plans plans) {
        List<VisitMade> seen = ChildSeen.in(facts);
        List<OpenClock> clocks = stretches(plans.all())
                .flatMap(stretch -> clocks(stretch, seen).stream())
                .toList();
        facts.silenceOn(VisitMade.class, "visits").over(clocks);
        return clocks;
    }

    private static Stream<OnPlan> stretches(List<Plan> plans) {
        List<Plan> known = plans.stream().filter(Plan::startIsKnown).toList();
        List<Plan> alone = plans.stream()
                .filter(plan -> !plan.startIsKnown() && known.stream().noneMatch(plan::overlaps))
                .toList();
        return Stream.concat(joined(known).stream(), joined(alone).stream());
    }

    private static List<OnPlan> joined(List<Plan> plans) {
        var stretches = new ArrayList<OnPlan>();
        plans.stream().sorted(Comparator.comparing(Plan::startedOn)).forEach(plan -> {
            if (!stretches.isEmpty() && stretches.getLast().goesBeyond(plan.startedOn())) {
                stretches.add(stretches.removeLast().and(plan));
            } else {
                stretches.add(new OnPlan(plan, plan.ending()));
            }
        });
        return stretches;
    }

    private static List<OpenClock> clocks(OnPlan stretch, List<VisitMade> seen) {
        OpenClock first = OpenClock.startedBy(stretch.first().begunBy(), KEY);
        List<OpenClock> clocks = new Awaited(seen, stretch.ending()).againAndAgain(first);
        return stretch.first().startIsKnown() ? clocks : clocks.subList(1, clocks.size());
    }
}
