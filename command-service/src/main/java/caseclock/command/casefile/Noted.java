package caseclock.command.casefile;

import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.List;

/** What the case file remembers of one entry. */
record Noted(Class<? extends Fact> kind, LocalDate on, List<Link> links, boolean withdrawn) {

    static Noted of(Fact fact) {
        return new Noted(
                fact.getClass(), fact.happened().on(), FactRules.links(fact).toList(), false);
    }

    Noted gone() {
        return new Noted(kind, on, links, true);
    }
}
