package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import java.time.LocalDate;

/**
 * What a closure ends. Where the child was referred again on that very day, it ends what began earlier and leaves alone what began that day: the
 * census allows one episode to end and the next to start on one day, and without times of day nothing may be closed that could be new.
 */
record Closing(CaseClosed closure, boolean referredAgain) {

    LocalDate on() {
        return closure.happened().on();
    }

    boolean ends(LocalDate begunOn) {
        return referredAgain ? begunOn.isBefore(on()) : !begunOn.isAfter(on());
    }
}
