package caseclock.query.timeliness;

import java.time.LocalDate;

/** Counts working days in England: Monday to Friday but for the bank holidays known at one moment. */
public final class WorkingCalendar {

    WorkingCalendar() {}

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException("soon");
    }

    /** How many working days lie in (from, to]: the first day is day 0 and does not count, the last does. Negative if {@code to} is earlier. */
    public int elapsed(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException("soon");
    }

    /** The first day on which that many working days have elapsed. For 0, the last working day on or before the start. */
    public LocalDate plus(LocalDate from, int workingDays) {
        throw new UnsupportedOperationException("soon");
    }
}
