package caseclock.query.measures;

import static caseclock.events.Happened.LONDON;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Up to which moment the records are asked: a day counts to its end in London, and without any date it is now. */
public final class Known {

    /** Known times are kept to the millisecond. */
    private static final Duration LAST = Duration.ofMillis(1);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Known() {}

    /**
     * @param knownOn an ISO date or an instant in UTC
     * @throws NotAsked naming the parameter if it is neither
     */
    public static Instant moment(Optional<String> knownOn, Clock clock) {
        return knownOn.map(Known::read).orElseGet(clock::instant);
    }

    /** The last moment of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minus(LAST);
    }

    private static Instant read(String text) {
        try {
            return text.contains("T") ? moment(text) : endOf(inReach(LocalDate.parse(text)));
        } catch (DateTimeException wrong) {
            throw new NotAsked(
                    "knownOn",
                    "Give a day (2026-11-16) or a moment in UTC (2026-11-16T09:30:00Z), in one of the years 1900 to 2200.");
        }
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        inReach(LocalDate.ofInstant(moment, LONDON));
        return moment;
    }

    /**
     * The same day: further away than this no calendar, and no database, can be asked.
     *
     * @throws DateTimeException if it lies outside the years 1900 to 2200
     */
    public static LocalDate inReach(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("outside the years 1900 to 2200");
        }
        return day;
    }
}
