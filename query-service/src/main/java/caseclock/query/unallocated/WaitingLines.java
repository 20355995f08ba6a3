package caseclock.query.unallocated;

import caseclock.query.frame.Address;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.When;
import caseclock.query.measures.SharedMeetings.Sibling;
import caseclock.query.out.Sheet;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.UnallocatedCause;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the children without a worker in order, and each of them into words or into a row of a file. */
record WaitingLines(List<Waiting> waiting, When when, WorkingCalendar calendar) {

    private static final List<String> HEAD = List.of(
            "child",
            "council",
            "team",
            "since",
            "working_days",
            "why",
            "on_plan",
            "section_47_running",
            "siblings",
            "clocks_running",
            "clock_due_first",
            "clock_due_on",
            "risk_assessed_on",
            "covered_by",
            "next_check",
            "next_check_due_on");

    /**
     * One child, and brothers and sisters of whom all the same has to be said.
     *
     * @param together "and 2 siblings", or nothing
     * @param siblings those two
     * @param elsewhere brothers and sisters of whom something else has to be said, or who have a worker
     * @param pressing why the child should never be without a worker, or nothing
     */
    record Line(
            Link child,
            String together,
            List<Link> siblings,
            List<Link> elsewhere,
            List<Tag> pressing,
            String since,
            String waiting,
            String why,
            Due clock,
            String assessed,
            String covered,
            Due check,
            String team) {}

    /** What is said of a child but for who it is. */
    private record Said(
            List<Tag> pressing,
            LocalDate since,
            String why,
            Due clock,
            String assessed,
            String covered,
            Due check,
            String team) {}

    record Link(String words, String href) {}

    /**
     * What is due.
     *
     * @param due "due Thu 19 Nov", or nothing where nothing runs
     * @param more "and 2 more"
     */
    record Due(String what, String due, Optional<Tag> late, String more) {}

    WaitingLines in(Sorting sorting) {
        var usual = Comparator.<Waiting>comparingInt(one -> -one.child().workingDays())
                .thenComparing(one -> one.child().reference());
        return new WaitingLines(
                waiting.stream().sorted(order(sorting).thenComparing(usual)).toList(), when, calendar);
    }

    private static Comparator<Waiting> order(Sorting sorting) {
        return switch (sorting.by()) {
            case "child" ->
                sorting.turned(Comparator.comparing(one -> one.child().reference()));
            case "team" -> sorting.turned(Comparator.comparing(WaitingLines::team));
            case "waiting" ->
                sorting.turned(Comparator.comparingInt(one -> one.child().workingDays()));
            case "check" -> day(Waiting::checkDue, sorting);
            default -> day(one -> one.first().flatMap(CaseClock::dueOn), sorting);
        };
    }

    /** Without such a day they come last, from whichever end the others are sorted. */
    private static Comparator<Waiting> day(Function<Waiting, Optional<LocalDate>> day, Sorting sorting) {
        return Comparator.<Waiting, Boolean>comparing(one -> day.apply(one).isEmpty())
                .thenComparing(sorting.turned(
                        Comparator.comparing(one -> day.apply(one).orElse(LocalDate.MAX))));
    }

    /** Brothers and sisters share a line where they can; it stands where the first of them does. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var left = new ArrayList<>(waiting);
        while (!left.isEmpty()) {
            var first = left.getFirst();
            var together = left.stream()
                    .filter(one ->
                            one == first || isSibling(first, one) && said(one).equals(said(first)))
                    .toList();
            left.removeAll(together);
            lines.add(line(together));
        }
        return lines;
    }

    private static boolean isSibling(Waiting one, Waiting other) {
        return one.siblings().stream()
                .anyMatch(sibling -> sibling.caseId().equals(other.child().caseId()));
    }

    private Line line(List<Waiting> together) {
        var first = together.getFirst();
        var said = said(first);
        var here = together.stream().map(one -> one.child().caseId()).toList();
        int siblings = together.size() - 1;
        return new Line(
                link(first),
                siblings == 0 ? "" : "and " + Words.count(siblings, "sibling", "siblings"),
                together.stream().skip(1).map(this::link).toList(),
                first.siblings().stream()
                        .filter(sibling -> !here.contains(sibling.caseId()))
                        .map(this::link)
                        .toList(),
                said.pressing(),
                Words.shortDay(said.since()),
                Words.workingDays(first.child().workingDays()),
                said.why(),
                said.clock(),
                said.assessed(),
                said.covered(),
                said.check(),
                said.team());
    }

    private Said said(Waiting one) {
        var child = one.child();
        return new Said(
                pressing(one),
                child.since(),
                why(one),
                due(one.first(), "None running", more(one)),
                child.riskAssessedOn().map(Words::shortDay).orElse("Not assessed"),
                child.coveredBy().map(by -> "covered by " + by).orElse(""),
                due(one.nextCheck(), "None running", ""),
                team(one));
    }

    private Link link(Waiting one) {
        return new Link(one.child().reference(), href(one.child().caseId()));
    }

    private String href(Object caseId) {
        return when.link(Address.theCase(caseId));
    }

    private Link link(Sibling sibling) {
        return new Link(sibling.reference(), href(sibling.caseId()));
    }

    private static List<Tag> pressing(Waiting one) {
        return Stream.of(
                        Optional.of(new Tag("On a plan", ""))
                                .filter(_ -> one.child().onPlan()),
                        Optional.of(new Tag("Section 47", "")).filter(_ -> one.enquiry()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String why(Waiting one) {
        return ClockWords.because(UnallocatedCause.valueOf(one.child().cause()));
    }

    private static String more(Waiting one) {
        int more = one.running().size() - 1;
        return more > 0 ? "and " + more + " more" : "";
    }

    private Due due(Optional<CaseClock> clock, String none, String more) {
        return clock.map(one -> new Due(
                        ClockWords.what(one.timescale()),
                        "due " + Words.planDay(one.dueOn().orElseThrow(), when.asAt()),
                        ClockTag.ifLate(one, when.asAt(), calendar),
                        more))
                .orElse(new Due(none, "", Optional.empty(), ""));
    }

    static String team(Waiting one) {
        return one.child().team().orElse("No team recorded");
    }

    Sheet sheet() {
        return new Sheet(
                "children-without-a-worker",
                HEAD,
                waiting.stream().map(WaitingLines::row).toList());
    }

    private static List<String> row(Waiting one) {
        var child = one.child();
        return Sheet.row(
                child.reference(),
                child.council(),
                child.team(),
                child.since(),
                child.workingDays(),
                why(one),
                yes(child.onPlan()),
                yes(one.enquiry()),
                one.siblings().stream().map(Sibling::reference).collect(Collectors.joining(" ")),
                one.running().size(),
                one.first().map(clock -> ClockWords.what(clock.timescale())),
                one.first().flatMap(CaseClock::dueOn),
                child.riskAssessedOn(),
                child.coveredBy(),
                one.nextCheck().map(clock -> ClockWords.what(clock.timescale())),
                one.checkDue());
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }
}
