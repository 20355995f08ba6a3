package caseclock.command.intake;

import caseclock.events.Fact;

/**
 * One fact as a source states it now.
 *
 * @param field the source's own name of the item that gives the fact its day
 */
public record Statement(Fact fact, String field) {

    /** What the source holds in that item. */
    public String value() {
        return fact.happened().toString();
    }
}
