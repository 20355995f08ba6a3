package caseclock.query.timeliness;

import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a clock waits for, until something puts an end to the waiting. What happens on the very day of that end still counts.
 *
 * @param facts in the order in which they happened
 */
record Awaited(List<? extends Fact> facts, Optional<Ending> ending) {

    /** Only what happened on that day or later. */
    Awaited from(LocalDate day) {
        return new Awaited(
                facts.stream().filter(fact -> !on(fact).isBefore(day)).toList(), ending);
    }

    /** The first stops the clock, unless the end comes before it. */
    OpenClock once(OpenClock clock) {
        facts.stream().findFirst().filter(this::counts).ifPresent(clock::stop);
        ending.ifPresent(end -> clock.cancel(end.by(), end.reason()));
        return clock;
    }

    /**
     * Each stops one clock and starts the next from the day it really happened, late or not. What happens on the day a clock starts is not the next:
     * a second visit on one day would only add a wait of no days to the figures. Nor does a clock start on the day of the end.
     */
    List<OpenClock> againAndAgain(OpenClock first) {
        var clocks = new ArrayList<>(List.of(first));
        for (Fact fact : facts) {
            if (on(fact).isAfter(clocks.getLast().startedOn()) && counts(fact)) {
                clocks.getLast().stop(fact);
                if (goesOnAfter(fact)) {
                    clocks.add(OpenClock.startedBy(fact, first.timescale()));
                }
            }
        }
        ending.ifPresent(end -> clocks.getLast().cancel(end.by(), end.reason()));
        return clocks;
    }

    private boolean counts(Fact fact) {
        return ending.map(end -> !on(fact).isAfter(end.on())).orElse(true);
    }

    private boolean goesOnAfter(Fact fact) {
        return ending.map(end -> on(fact).isBefore(end.on())).orElse(true);
    }

    private static LocalDate on(Fact fact) {
        return fact.happened().on();
    }
}
