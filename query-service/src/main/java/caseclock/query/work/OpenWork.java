package caseclock.query.work;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.TeamFilter;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.work.OpenLines.Running;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Finds everything that is open for the children of one team or of all, with whoever answers for it. */
public final class OpenWork {

    private final OpenClocks clocks;
    private final CaseDetails details;
    private final BankHolidays holidays;
    private final Timescales timescales;

    public OpenWork(OpenClocks clocks, CaseDetails details, BankHolidays holidays, Timescales timescales) {
        this.clocks = clocks;
        this.details = details;
        this.holidays = holidays;
        this.timescales = timescales;
    }

    public List<DueClock> on(Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        var calendar = holidays.knownAt(knownAt);
        var running = clocks.on(asAt, knownAt, council, team).stream()
                .map(open -> new Running(open.clock(), open.state(), rule(open.clock(), knownAt)))
                .toList();
        var lines = new OpenLines(details, asAt, knownAt, calendar).of(running);
        var cases =
                running.stream().map(one -> one.counted().caseId()).distinct().toList();
        var assessed = details.assessed(cases, asAt, knownAt);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> due(running.get(i).counted(), lines.get(i), assessed, asAt, calendar))
                .toList();
    }

    /** Whether anything was known by then about the team, or about anybody of the council. */
    public boolean covered(String council, Optional<String> team, Instant knownAt) {
        return details.covered(council, team, knownAt);
    }

    private Timescale rule(CountedClock counted, Instant knownAt) {
        return timescales
                .knownAt(counted.council(), knownAt)
                .inForce(counted.clock().timescale(), counted.clock().startedOn());
    }

    private static DueClock due(
            CountedClock counted, OpenClock line, Set<UUID> assessed, LocalDate asAt, WorkingCalendar calendar) {
        return new DueClock(
                line,
                counted.clock().startEntry().value(),
                counted.teamThen(),
                counted.clock().dueAt(),
                calendar.elapsed(asAt, line.dueOn()),
                calendar.elapsed(asAt.minusDays(1), line.dueOn()),
                Beginning.isMissing(line, assessed.contains(counted.caseId()), asAt));
    }
}
