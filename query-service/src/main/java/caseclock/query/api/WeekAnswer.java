package caseclock.query.api;

import caseclock.query.counts.FourCounts;
import caseclock.query.timeliness.ClockState;
import caseclock.query.weekly.Section47Figures;
import caseclock.query.weekly.TimescaleFigures;
import caseclock.query.weekly.WaitingChild;
import caseclock.query.weekly.Week;
import caseclock.query.work.OpenClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A team's week: what is open on the day asked about, who waits for a worker, and how the thirteen weeks up to then went.
 *
 * @param dueInFiveWorkingDays those due soon, and those booked late whose limit is that near
 * @param clocks overdue, booked late and due within five working days; like {@code children} empty for whoever may not open cases
 * @param byDay Section 47 enquiries to conference: finished clocks for each number of working days, 0 to 29, then 30 and more
 */
record WeekAnswer(
        String council,
        Optional<String> team,
        LocalDate weekEnding,
        LocalDate asAt,
        String knownOn,
        int overdue,
        int bookedLate,
        int dueSoon,
        int dueInFiveWorkingDays,
        int unallocated,
        int notKnown,
        int recordsToCorrect,
        LastWeek lastWeek,
        List<ClockLine> clocks,
        List<Waiting> children,
        LocalDate from,
        LocalDate to,
        List<Line> timescales,
        List<Integer> byDay,
        List<Section47Figures.Excluded> excluded) {

    /** The same day a week before: clocks and children as known on the day asked about, records as they stood then. */
    record LastWeek(
            LocalDate asAt,
            int overdue,
            int bookedLate,
            int dueSoon,
            int dueInFiveWorkingDays,
            int unallocated,
            int recordsToCorrect) {

        static LastWeek of(FourCounts counts, LocalDate asAt) {
            return new LastWeek(
                    asAt,
                    counts.clocks().overdue(),
                    counts.clocks().bookedLate(),
                    counts.clocks().dueSoon(),
                    counts.clocks().dueAhead(),
                    counts.waiting().children(),
                    counts.toCorrect());
        }
    }

    /** @param late working days over, or from due to booked */
    record ClockLine(
            String caseId,
            String timescale,
            String state,
            LocalDate startedOn,
            LocalDate dueOn,
            int day,
            int late,
            Optional<LocalDate> bookedFor,
            Optional<String> worker,
            Optional<String> delayReason) {}

    record Waiting(String caseId, LocalDate since, int workingDays) {}

    record Line(
            String timescale,
            Finished finished,
            FellDue fellDue,
            TimescaleFigures.Open open,
            Optional<TimescaleFigures.Spread> distribution) {}

    record Finished(int total, int inTime) {}

    record FellDue(int total, int met) {}

    /** @param listed whether whoever asks may open cases; if not, nobody's case is named */
    static WeekAnswer of(Week week, LocalDate weekEnding, String knownOn, boolean listed) {
        return new WeekAnswer(
                week.council(),
                week.team(),
                weekEnding,
                week.when().asAt(),
                knownOn,
                count(week, ClockState.OVERDUE),
                count(week, ClockState.BOOKED_LATE),
                count(week, ClockState.DUE_SOON),
                week.dueAhead(),
                week.waiting().size(),
                week.notKnown(),
                week.records().items().size(),
                LastWeek.of(week.lastWeek(), week.when().asAt().minusWeeks(1)),
                week.open().stream()
                        .filter(clock -> listed && clock.state() != ClockState.RUNNING)
                        .map(WeekAnswer::line)
                        .toList(),
                week.waiting().stream()
                        .filter(_ -> listed)
                        .map(WeekAnswer::waiting)
                        .toList(),
                week.from(),
                week.to(),
                week.timescales().stream().map(WeekAnswer::line).toList(),
                week.section47().byDay(),
                week.section47().excluded());
    }

    private static int count(Week week, ClockState state) {
        return Math.toIntExact(
                week.open().stream().filter(clock -> clock.state() == state).count());
    }

    private static ClockLine line(OpenClock clock) {
        return new ClockLine(
                clock.caseId().toString(),
                clock.timescale().text(),
                Codes.of(clock.state()),
                clock.startedOn(),
                clock.dueOn(),
                clock.day(),
                clock.late(),
                clock.bookedFor(),
                clock.worker(),
                clock.reason().map(Codes::of));
    }

    private static Waiting waiting(WaitingChild child) {
        return new Waiting(child.caseId().toString(), child.since(), child.workingDays());
    }

    private static Line line(TimescaleFigures figures) {
        return new Line(
                figures.timescale().text(),
                new Finished(
                        figures.finishedInTime().of(), figures.finishedInTime().part()),
                new FellDue(
                        figures.fellDueAndMet().of(), figures.fellDueAndMet().part()),
                figures.open(),
                figures.spread());
    }
}
