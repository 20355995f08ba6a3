package caseclock.query.timeliness;

import java.time.LocalDate;

/**
 * A rule about how long something may take, in one of its versions.
 *
 * @param title what people call it
 * @param limit how long it may take; the last day of it is in time
 * @param starts what starts it, in words; that day is day 0
 * @param stops what stops it, in words
 * @param law the law, guidance or local policy that it rests on
 * @param local whether it is the council's own policy and not national
 * @param inForceFrom the first starting day that this version governs
 */
public record Timescale(
        TimescaleKey key,
        String title,
        Length limit,
        String starts,
        String stops,
        String law,
        boolean local,
        LocalDate inForceFrom) {

    /** The last day that is in time, for a clock that started on that day. */
    public LocalDate dueOn(LocalDate startedOn, WorkingCalendar calendar) {
        return limit.after(startedOn, calendar);
    }
}
