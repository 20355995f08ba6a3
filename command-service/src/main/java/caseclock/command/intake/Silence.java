package caseclock.command.intake;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.time.LocalDate;

/** What a source would say at a place if it were so, and does not. What it said there before is thereby taken back. */
public sealed interface Silence {

    /** The source's own name of the item that is blank. */
    String field();

    Place place();

    /** The row is there, and the item that would give this entry is blank: an end, an authorisation, a conference. */
    record OfEntry(EntryId entry, String field, Place place) implements Silence {}

    /**
     * The source tells of the latest only, so there is none of this kind after it.
     *
     * @param latest the day it gives as the latest; none of that kind happened after it
     */
    record After(Class<? extends Fact> what, LocalDate latest, String field, Place place) implements Silence {}
}
