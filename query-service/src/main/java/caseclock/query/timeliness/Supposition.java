package caseclock.query.timeliness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What if one timescale were another? Nothing of it is ever stored.
 *
 * @param limit another length, in place of those of all its versions; empty for the limits as they are
 * @param start another start; empty for the start as it is
 * @param withoutBankHolidays whether every weekday counts as a working day
 * @param closed days that do not count as working days although they do in England, for instance those between Christmas and New Year
 */
public record Supposition(
        TimescaleKey timescale,
        Optional<Length> limit,
        Optional<StartRule> start,
        boolean withoutBankHolidays,
        Set<LocalDate> closed) {

    public Supposition {
        closed = Set.copyOf(closed);
    }
}
