package caseclock.query.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When the digest of a week is due: on its Monday.
 *
 * @param at the time of day
 * @param zone of that time of day
 */
public record DigestTime(LocalTime at, ZoneId zone) {

    /** The last Monday whose time has come. A digest that was missed is not sent any more once the next is due. */
    LocalDate lastMonday(Instant now) {
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return now.isBefore(monday.atTime(at).atZone(zone).toInstant()) ? monday.minusWeeks(1) : monday;
    }
}
