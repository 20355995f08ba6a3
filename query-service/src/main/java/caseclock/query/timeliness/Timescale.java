package caseclock.query.timeliness;

import caseclock.events.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule about how long something may take, in one of its versions.
 *
 * @param title what people call it
 * @param limit how long it may take; the last day or moment of it is in time. Empty: no limit is set, and the time is described and not judged
 * @param starts what starts it, in words; that day is day 0
 * @param stops what stops it, in words
 * @param cancelledBy what ends it without its stop, in words; empty if nothing does
 * @param law the law, guidance or local policy that it rests on
 * @param local whether it is the council's own policy and not national
 * @param inForceFrom the first starting day that this version governs
 * @param announcedOn the day (London) from whose start it is known; empty if it always was
 */
public record Timescale(
        TimescaleKey key,
        String title,
        Optional<Length> limit,
        String starts,
        String stops,
        Optional<String> cancelledBy,
        String law,
        boolean local,
        LocalDate inForceFrom,
        Optional<LocalDate> announcedOn) {

    /** The last day that is in time, for a clock that started on that day; of hours, the last day that they can reach. Empty without a limit. */
    public Optional<LocalDate> dueOn(LocalDate startedOn, WorkingCalendar calendar) {
        return limit.map(length -> length.after(startedOn, calendar));
    }

    Timescale limitedTo(Length other) {
        return new Timescale(
                key, title, Optional.of(other), starts, stops, cancelledBy, law, local, inForceFrom, announcedOn);
    }

    boolean inHours() {
        return limit.filter(Length::inHours).isPresent();
    }

    boolean knownAt(Instant moment) {
        return announcedOn.map(Timescale::startOf).filter(moment::isBefore).isEmpty();
    }

    static Instant startOf(LocalDate announcedOn) {
        return announcedOn.atStartOfDay(Happened.LONDON).toInstant();
    }
}
