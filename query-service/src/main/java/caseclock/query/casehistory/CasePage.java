package caseclock.query.casehistory;

import caseclock.query.casehistory.SpellLines.Now;
import caseclock.query.casehistory.SpellLines.Stretch;
import caseclock.query.frame.Address;
import caseclock.query.replay.Replay;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of one case at one point of its record.
 *
 * @param child the council's reference for the child
 * @param said "On 2 October 2026 the record said:" when this is not the latest, else nothing
 */
public record CasePage(
        String child,
        String council,
        String said,
        String lead,
        List<Group> clocks,
        List<Now> now,
        List<Stretch> stretches,
        Steps steps,
        List<EntryLine> entries,
        Optional<String> incomplete) {

    /** Clocks that run, or clocks that are over. */
    public record Group(String title, List<ClockLine> lines) {}

    private static final List<ClockState> PRESSING = List.of(
            ClockState.OVERDUE,
            ClockState.BOOKED_LATE,
            ClockState.DUE_SOON,
            ClockState.RUNNING,
            ClockState.UNKNOWN,
            ClockState.DISORDERED,
            ClockState.NOT_YET);

    public static CasePage of(Replay replay, boolean latest, WorkingCalendar calendar, KnownTimescales timescales) {
        var asAt = replay.asAt();
        var file = replay.record().file();
        return new CasePage(
                file.reference(),
                file.council(),
                latest ? "" : "As the record stood then, on " + Words.day(asAt) + ": ",
                CaseLead.of(replay.figures(), asAt, calendar, timescales),
                clocks(replay, calendar, timescales),
                SpellLines.now(replay.figures(), asAt, calendar),
                SpellLines.all(replay.figures()),
                Steps.of(Address.theCase(file.caseId()), replay.step(), replay.steps()),
                EntryLines.of(replay.entries(), calendar, !latest),
                replay.stoppedBecause());
    }

    /** Those that run, the pressing ones first and of these the one due first; then those that are over, the latest first. */
    private static List<Group> clocks(Replay replay, WorkingCalendar calendar, KnownTimescales timescales) {
        return Stream.of(
                        new Group("Running", lines(false, replay, calendar, timescales)),
                        new Group("Over", lines(true, replay, calendar, timescales)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<ClockLine> lines(
            boolean over, Replay replay, WorkingCalendar calendar, KnownTimescales timescales) {
        return replay.figures().clocks().stream()
                .filter(clock -> isOver(clock, replay.asAt(), calendar) == over)
                .sorted(Comparator.comparing((CaseClock clock) -> rank(clock, replay.asAt(), calendar))
                        .thenComparing(clock -> pressing(clock, replay.asAt(), calendar))
                        .thenComparing(CaseClock::timescale))
                .map(clock -> ClockLine.of(clock, replay.asAt(), calendar, timescales))
                .toList();
    }

    private static long pressing(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        return isOver(clock, asAt, calendar)
                ? -clock.startedOn().toEpochDay()
                : clock.dueOn().orElse(LocalDate.MAX).toEpochDay();
    }

    private static boolean isOver(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        return rank(clock, asAt, calendar) == PRESSING.size();
    }

    private static int rank(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        int rank = PRESSING.indexOf(clock.stateAt(asAt, calendar));
        return rank < 0 ? PRESSING.size() : rank;
    }
}
