package caseclock.query.imports;

import java.time.LocalDate;

/**
 * What one list of an upload covers, and how far its silence is believed.
 *
 * @param list empty if there is only one
 * @param facts the names of the facts' events, with spaces between
 * @param known how many facts earlier files stated in there
 * @param vanished how many of them it states no more
 */
public record UploadScope(
        String list, String facts, LocalDate firstDay, LocalDate lastDay, int known, int vanished, boolean trusted) {

    private static final int ALL = 100;

    public int stillStated() {
        return known - vanished;
    }

    /** Rounded down, so that 90 is never said of less; nothing known is wholly stated. */
    public int stillStatedPercent() {
        return known == 0 ? ALL : Math.toIntExact((long) stillStated() * ALL / known);
    }
}
