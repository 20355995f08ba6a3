package caseclock.query.work;

import caseclock.events.CaseId;
import caseclock.events.DelayReason;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One clock of one child that is open on the day of the page.
 *
 * @param child the council's reference for the child
 * @param meeting what brothers and sisters share, where a meeting about all of them started their clocks
 * @param local whether its limit is the council's own and not the law's
 * @param day working days since the start
 * @param limitDays the limit, where it is in working days
 * @param limit the limit in words, for instance "3 months"
 * @param late working days past due by now when overdue; working days from due to booked when booked late; else 0
 * @param worker whoever answers for the child today
 */
public record OpenClock(
        CaseId caseId,
        String child,
        Optional<UUID> meeting,
        TimescaleKey timescale,
        boolean local,
        ClockState state,
        LocalDate startedOn,
        LocalDate dueOn,
        int day,
        OptionalInt limitDays,
        String limit,
        int late,
        Optional<LocalDate> bookedFor,
        Optional<String> worker,
        Optional<DelayReason> reason) {

    public boolean isOverdue() {
        return state == ClockState.OVERDUE;
    }

    /** Whether nothing is booked for it any more: never was, or for a day that has passed without anything recorded. */
    public boolean isUnarranged(LocalDate today) {
        return bookedFor.map(day -> day.isBefore(today)).orElse(true);
    }

    /** Whether it is not overdue and will be after that day. */
    public boolean fallsDueBy(LocalDate day) {
        return !isOverdue() && !dueOn.isAfter(day);
    }

    public boolean isLate() {
        return isOverdue() || state == ClockState.BOOKED_LATE;
    }
}
