package caseclock.query.measures;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * M5: the open clocks of a timescale that fall due in the next five, and in the next ten, working days, that day and the due day counted, and
 * whether what would stop them is booked: in time, for after the due day, or not at all. What is overdue is in neither. A booking for a day that
 * has passed counts as none: it was not kept.
 */
public record DueAhead(Window fiveWorkingDays, Window tenWorkingDays, Cases<Due> clocks) {

    private static final int SOON = 5;
    private static final int LATER = 10;

    public record Window(int due, int bookedInTime, int bookedLate, int notBooked) {

        private static Window of(List<Due> due) {
            int inTime = Share.of(due, Due::bookedInTime).count();
            int booked = Share.of(due, one -> one.bookedFor().isPresent()).count();
            return new Window(due.size(), inTime, booked - inTime, due.size() - booked);
        }
    }

    /** @param workingDays left, that day and the due day counted */
    public record Due(
            UUID caseId,
            Optional<String> team,
            LocalDate startedOn,
            LocalDate dueOn,
            int workingDays,
            Optional<LocalDate> bookedFor) {

        boolean bookedInTime() {
            return bookedFor.filter(day -> !day.isAfter(dueOn)).isPresent();
        }
    }

    /** @param measures of the clocks open on the day */
    public static DueAhead of(Measures measures, LocalDate asAt, WorkingCalendar calendar) {
        List<Due> due = measures.openNow()
                .map(Map.Entry::getKey)
                .filter(one ->
                        one.clock().dueOn().filter(day -> !day.isBefore(asAt)).isPresent())
                .map(one -> due(one, asAt, calendar))
                .filter(one -> one.workingDays() <= LATER)
                .sorted(Comparator.comparing(Due::dueOn).thenComparing(Due::caseId))
                .toList();
        return new DueAhead(
                Window.of(due.stream().filter(one -> one.workingDays() <= SOON).toList()),
                Window.of(due),
                new Cases<>(due));
    }

    private static Due due(CountedClock one, LocalDate asAt, WorkingCalendar calendar) {
        CaseClock clock = one.clock();
        LocalDate dueOn = clock.dueOn().orElseThrow();
        return new Due(
                one.caseId(),
                one.teamThen(),
                clock.startedOn(),
                dueOn,
                calendar.elapsed(asAt.minusDays(1), dueOn),
                clock.bookedFor(asAt).filter(day -> !day.isBefore(asAt)));
    }
}
