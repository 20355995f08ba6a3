package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times a child was looked after, one after the other: becoming looked after while looked after takes the place of the time before, whose end
 * was missed. The end of one that another has replaced says nothing about the one that replaced it.
 */
final class CarePeriods {

    private final Map<EntryId, CarePeriod> byStart = new HashMap<>();
    private final List<CarePeriod> all = new ArrayList<>();
    private final List<OpenClock> withoutPeriod = new ArrayList<>();
    private Optional<CarePeriod> current = Optional.empty();

    CarePeriods(KnownFacts facts) {
        facts.all(BecameLookedAfter.class).forEach(start -> named(start.entryId(), CarePeriod.begunBy(start)));
    }

    void begin(BecameLookedAfter start) {
        Optional.ofNullable(byStart.get(start.entryId()))
                .filter(CarePeriod::goesOn)
                .ifPresent(next -> {
                    current().ifPresent(before -> {
                        next.takePlaceOf(before);
                        before.end(start, CancellationReason.LOOKED_AFTER_ENDED);
                    });
                    current = Optional.of(next);
                });
    }

    void review(LookedAfterReviewHeld review) {
        current()
                .orElseGet(() -> {
                    CarePeriod period = add(CarePeriod.withoutStart(review));
                    current = Optional.of(period);
                    return period;
                })
                .review(review);
    }

    void planMade(PermanencyPlanMade made) {
        current().ifPresentOrElse(period -> period.planMade(made), () -> {
            PermanencyPlan plan = PermanencyPlan.withoutStart(made);
            plan.made(made);
            withoutPeriod.add(plan.clock());
        });
    }

    /** An end that names a start which is not recorded ends the time of which no start is recorded; one of its own, if there is none. */
    void end(LookedAfterEnded end) {
        CarePeriod known = byStart.get(end.lookedAfter());
        CarePeriod period = known == null
                ? named(
                        end.lookedAfter(),
                        current().filter(this::unnamed).orElseGet(() -> CarePeriod.withoutStart(end)))
                : known;
        period.end(end, CancellationReason.LOOKED_AFTER_ENDED);
    }

    private boolean unnamed(CarePeriod period) {
        return !byStart.containsValue(period);
    }

    private CarePeriod named(EntryId start, CarePeriod period) {
        byStart.put(start, period);
        return all.contains(period) ? period : add(period);
    }

    private CarePeriod add(CarePeriod period) {
        all.add(period);
        return period;
    }

    /** That in which the child is looked after now. */
    Optional<CarePeriod> current() {
        return current.filter(CarePeriod::goesOn);
    }

    /** Whether the child's first review in the time that goes on was held. */
    boolean reviewed() {
        return current().filter(CarePeriod::reviewed).isPresent();
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(all.stream().flatMap(CarePeriod::clocks), withoutPeriod.stream());
    }

    Stream<Spell> spells() {
        return all.stream().flatMap(period -> period.spell().stream());
    }
}
