package caseclock.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When a fact happened: a day in England, with a time of day only where the source gave one. A missing time is unknown, not midnight.
 *
 * @param on the day, Europe/London
 * @param at the time of day, Europe/London, if known
 */
public record Happened(LocalDate on, Optional<LocalTime> at) {

    /** The zone of every statutory date. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Happened {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(at, "at");
    }

    /** On a day whose time nobody recorded. */
    public static Happened on(LocalDate day) {
        return new Happened(day, Optional.empty());
    }

    /** On a day, at a time. */
    public static Happened at(LocalDate day, LocalTime time) {
        return new Happened(day, Optional.of(time));
    }

    /**
     * Reads "2026-10-26" or "2026-10-26T14:30".
     *
     * @throws java.time.format.DateTimeParseException if the text is neither
     */
    public static Happened parse(String text) {
        int t = text.indexOf('T');
        return t < 0
                ? on(LocalDate.parse(text))
                : at(LocalDate.parse(text.substring(0, t)), LocalTime.parse(text.substring(t + 1)));
    }

    /** The moment, where the time of day is known. A time that the clocks skipped in spring moves on by the hour; one that they repeated in autumn is the first. */
    public Optional<Instant> instant() {
        return at.map(time -> on.atTime(time).atZone(LONDON).toInstant());
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return at.map(time -> on + "T" + time).orElseGet(on::toString);
    }
}
