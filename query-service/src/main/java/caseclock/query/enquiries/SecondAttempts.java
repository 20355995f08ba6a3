package caseclock.query.enquiries;

import caseclock.query.measures.Share;

/**
 * M35: what had to be tried again in a period.
 *
 * @param superseded of the Section 47 enquiries that started, how many took the place of one that was running
 * @param bookingsCancelled of the conference bookings made, how many were called off by the day asked about
 * @param rebooked of those called off, how many were followed by another booking of the same kind, that day or later
 * @param initialNotQuorate of the initial and transfer-in conferences held, how many were not quorate; {@code reviewsNotQuorate}: of the reviews.
 *     Unknown counts as quorate, as it does for the clocks
 */
public record SecondAttempts(
        Share superseded, Share bookingsCancelled, Share rebooked, Share initialNotQuorate, Share reviewsNotQuorate) {}
