package caseclock.standalone.demo;

import java.time.YearMonth;

/**
 * What all families of the demo council share.
 *
 * @param oddMonth the month in which many plans ended at their first review
 */
record Town(WorkingDays days, Staff staff, YearMonth oddMonth) {}
