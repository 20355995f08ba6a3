package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** What puts an end to a wait that is not over: the plan, the allocation or the case that it belongs to has ended. */
record Ending(Fact by, CancellationReason reason) {

    static Ending closedBy(CaseClosed closure) {
        return new Ending(closure, CancellationReason.CASE_CLOSED);
    }

    static Optional<Ending> of(Episode episode) {
        return episode.closure().map(Ending::closedBy);
    }

    LocalDate on() {
        return by.happened().on();
    }
}
