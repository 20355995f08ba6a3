package caseclock.query.work;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Children whose clocks can only be dealt with together, on one line though each has a clock of their own: brothers and sisters who shared a
 * meeting, or children of one worker for whom the same began, is due and is booked on the same days.
 */
public record Family(List<OpenClock> clocks) {

    private record Shared(
            TimescaleKey timescale, LocalDate startedOn, LocalDate dueOn, Optional<LocalDate> bookedFor, Object bond) {}

    public static List<Family> of(List<OpenClock> clocks) {
        var families = new LinkedHashMap<Shared, List<OpenClock>>();
        for (var clock : clocks) {
            families.computeIfAbsent(shared(clock), _ -> new ArrayList<>()).add(clock);
        }
        return families.values().stream().map(Family::new).toList();
    }

    private static Shared shared(OpenClock clock) {
        Object bond = clock.meeting()
                .<Object>map(meeting -> meeting)
                .or(clock::worker)
                .orElse(clock.caseId());
        return new Shared(clock.timescale(), clock.startedOn(), clock.dueOn(), clock.bookedFor(), bond);
    }

    public OpenClock first() {
        return clocks.getFirst();
    }

    public ChildLine line(When when) {
        var others = clocks.stream().skip(1).map(clock -> child(clock, when)).toList();
        return new ChildLine(
                first().child(), when.link(Address.theCase(first().caseId())), beside(others.size()), others);
    }

    private String beside(int others) {
        if (others == 0) {
            return "";
        }
        return "and "
                + (first().meeting().isPresent()
                        ? Words.count(others, "sibling", "siblings")
                        : Words.count(others, "other", "others"));
    }

    private static Child child(OpenClock clock, When when) {
        return new Child(clock.child(), when.link(Address.theCase(clock.caseId())));
    }

    /** One child by the council's reference. */
    public record Child(String child, String href) {}

    /**
     * How a child stands in a line.
     *
     * @param beside "and 2 siblings", "and 2 others" where nothing says that they are, or nothing
     */
    public record ChildLine(String child, String href, String beside, List<Child> others) {

        /** The references of the others. */
        public String with() {
            return others.stream().map(Child::child).collect(Collectors.joining(" "));
        }

        public static ChildLine alone(String child, String href) {
            return new ChildLine(child, href, "", List.of());
        }
    }
}
