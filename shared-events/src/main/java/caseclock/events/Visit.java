package caseclock.events;

import java.util.Optional;

/** A social worker goes to see a child. */
public sealed interface Visit extends Fact {

    /**
     * A visit was made, or attempted: it counts towards a timescale only if the child was seen, whatever it was made for.
     *
     * @param kind what it was made for, where the source says so
     * @param childSeen whether the child was seen; unknown counts as not seen, because nothing is ever in time on a guess
     * @param seenAlone whether the child was seen alone
     */
    record VisitMade(
            EntryId entryId,
            Happened happened,
            Optional<VisitKind> kind,
            Optional<Boolean> childSeen,
            Optional<Boolean> seenAlone)
            implements Visit {}
}
