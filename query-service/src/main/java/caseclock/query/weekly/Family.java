package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brothers and sisters whose clocks share a meeting, a due day and a booking: one line, though each child has a clock of their own. */
record Family(List<OpenClock> clocks) {

    private record Shared(
            Optional<UUID> meeting,
            TimescaleKey timescale,
            LocalDate dueOn,
            Optional<LocalDate> bookedFor,
            Object own) {}

    static List<Family> of(List<OpenClock> clocks) {
        var families = new LinkedHashMap<Shared, List<OpenClock>>();
        for (var clock : clocks) {
            families.computeIfAbsent(shared(clock), key -> new ArrayList<>()).add(clock);
        }
        return families.values().stream().map(Family::new).toList();
    }

    private static Shared shared(OpenClock clock) {
        Object own = clock.meeting().isPresent() ? "" : clock.caseId();
        return new Shared(clock.meeting(), clock.timescale(), clock.dueOn(), clock.bookedFor(), own);
    }

    OpenClock first() {
        return clocks.getFirst();
    }

    ChildLine line(When when) {
        var others = clocks.stream().skip(1).map(OpenClock::child).toList();
        var siblings = others.isEmpty() ? "" : "and " + Words.count(others.size(), "sibling", "siblings");
        return new ChildLine(
                first().child(), when.link(Address.theCase(first().caseId())), siblings, String.join(", ", others));
    }

    /**
     * How a child stands in a line.
     *
     * @param siblings "and 2 siblings", or nothing
     * @param others the siblings' references
     */
    record ChildLine(String child, String href, String siblings, String others) {}
}
