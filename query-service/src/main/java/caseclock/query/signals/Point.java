package caseclock.query.signals;

import java.time.LocalDate;

/**
 * What was measured in one week or month.
 *
 * @param until its last day
 */
public record Point(LocalDate until, double value) {}
