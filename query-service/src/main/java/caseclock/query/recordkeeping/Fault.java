package caseclock.query.recordkeeping;

import java.util.HashSet;
import java.util.Set;

/**
 * What a rule found, before it is asked whether it stays as it is.
 *
 * @param rests the entries of which each, if it were changed, would make another fault of it
 */
record Fault(ToCorrect item, Set<String> rests) {

    Fault {
        rests = Set.copyOf(rests);
    }

    /** The same fault told by another clock, too. */
    Fault and(Fault other) {
        var both = new HashSet<>(rests);
        both.addAll(other.rests);
        return new Fault(item.and(other.item), both);
    }
}
