package caseclock.command.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has a child on one day, as a source lists it that does not say since when.
 *
 * @param worker staff reference of the accountable worker; empty if the source names nobody
 * @param team the team, if it names one
 * @param on the day on which it was so
 * @param field the source's own name of the item
 */
public record Held(Optional<String> worker, Optional<String> team, LocalDate on, String field, Place place) {}
