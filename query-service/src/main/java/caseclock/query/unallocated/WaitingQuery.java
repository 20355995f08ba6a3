package caseclock.query.unallocated;

import caseclock.query.frame.When;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.unallocated.Waiting.DueFirst;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the children without a worker and the clocks that run for them meanwhile. */
public final class WaitingQuery {

    private final SpellQuery spells;
    private final OpenClocks clocks;
    private final BankHolidays holidays;

    public WaitingQuery(SpellQuery spells, OpenClocks clocks, BankHolidays holidays) {
        this.spells = spells;
        this.clocks = clocks;
        this.holidays = holidays;
    }

    List<Waiting> waiting(Optional<String> council, TeamFilter team, When when) {
        var running = clocks.on(when.asAt(), when.knownAt(), council, team).stream()
                .collect(Collectors.groupingBy(open -> open.clock().caseId()));
        return spells.unallocated(council, team, when.asAt(), when.knownAt(), holidays.knownAt(when.knownAt())).stream()
                .map(child -> waiting(child, running))
                .toList();
    }

    int notKnown(Optional<String> council, TeamFilter team, When when) {
        return spells.notKnown(council, team, when.asAt(), when.knownAt());
    }

    private static Waiting waiting(UnallocatedChild child, Map<UUID, List<Open>> running) {
        var own = running.getOrDefault(child.caseId(), List.of());
        var first = own.stream()
                .map(open -> open.clock().clock())
                .map(clock -> new DueFirst(clock.timescale(), clock.dueOn().orElseThrow()))
                .min(Comparator.comparing(DueFirst::dueOn));
        boolean enquiry = own.stream()
                .anyMatch(open -> open.clock().clock().timescale() == TimescaleKey.SECTION_47_TO_CONFERENCE);
        return new Waiting(child, first, enquiry);
    }
}
