package caseclock.query.caseload;

import caseclock.query.caseload.WorkerLines.ChildLine;
import caseclock.query.caseload.WorkerLines.DueLine;
import caseclock.query.frame.Address;
import caseclock.query.frame.PageAddress;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.Sorting.Column;
import caseclock.query.frame.Sorting.Head;
import caseclock.query.frame.When;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one worker answers for, so that a manager can plan with them: their children, and what is due for these. How well the work goes is not asked here.
 *
 * @param nobody why there is nothing to see, where the worker has no child
 * @param said how the children divide, in one sentence
 * @param listed whether this person may see children's references
 * @param dueCount how many clocks stand in {@code due}, where children for whom the same is due share a line
 * @param dueBy the last of the next ten working days
 */
public record WorkerPage(
        String worker,
        String caption,
        String lead,
        String said,
        Optional<String> nobody,
        boolean listed,
        List<Number> numbers,
        Map<String, Head> heads,
        List<ChildLine> children,
        List<DueLine> due,
        String dueCount,
        String dueBy,
        String back,
        Out out) {

    /** A figure that is read first. */
    public record Number(String number, String label, String beneath, String href) {}

    /** Where the page's tables are taken from. */
    public record Out(String children, String due) {}

    static WorkerPage of(Load load, WorkerLines lines, int guideline, Sorting sorting, boolean listed) {
        var when = lines.when();
        var address = PageAddress.of(Address.worker(load.worker())).with("council", Optional.of(load.council()));
        return new WorkerPage(
                load.worker(),
                (load.council().isEmpty() ? "Worker" : "Worker of council " + load.council()) + teams(load),
                lead(load, guideline),
                said(load),
                nobody(load, when),
                listed,
                numbers(load, guideline),
                heads(sorting, address, when),
                listed ? lines.children(sorting) : List.of(),
                listed ? lines.due() : List.of(),
                Words.count(lines.dueClocks(), "clock", "clocks"),
                Words.weekdayThisYear(
                        lines.calendar().plus(when.asAt().minusDays(1), CaseloadQuery.AHEAD_WORKING_DAYS)),
                when.link(PageAddress.of(Address.CASELOADS)
                        .with("council", Optional.of(load.council()))
                        .text()),
                out(sorting, address, when));
    }

    private static Optional<String> nobody(Load load, When when) {
        return Optional.of("No open case had " + load.worker() + " as its accountable worker on " + when.asAtWords()
                        + ", as far as is known.")
                .filter(_ -> load.count() == 0);
    }

    private static String teams(Load load) {
        var teams = load.children().stream()
                .flatMap(child -> child.team().stream())
                .distinct()
                .sorted()
                .toList();
        return teams.isEmpty() ? "" : ", children in " + Words.list(teams);
    }

    private static String lead(Load load, int guideline) {
        int over = load.count() - guideline;
        var has = load.worker() + " answers for " + Words.count(load.count(), "child", "children");
        return over > 0
                ? has + ", " + Words.small(over) + " more than the guideline of " + guideline + "."
                : has + ", within the guideline of " + guideline + ".";
    }

    private static String said(Load load) {
        return Words.number(load.onPlan()) + " on a child protection plan, " + Words.number(load.inCare())
                + " in care and " + Words.number(load.inNeed()) + " in need; "
                + (load.familiesAtMost() < load.count()
                        ? "at most " + Words.count(load.familiesAtMost(), "family", "families") + ", as "
                                + "brothers and sisters are known from meetings about all of them; "
                        : "")
                + "the worker of these children changed "
                + (load.changes() == 1 ? "once" : Words.number(load.changes()) + " times")
                + " in the last 12 months, of those whose case has been open for as long.";
    }

    private static List<Number> numbers(Load load, int guideline) {
        return List.of(
                new Number(
                        Words.number(load.count()),
                        load.count() == 1 ? "Child" : "Children",
                        beneath(load.count(), guideline),
                        "#children"),
                new Number(Words.number(load.recent()), "New in the last 7 days", "to this worker", "#children"),
                new Number(Words.number(load.overdue()), "Clocks overdue", "for these children", "#due"),
                new Number(
                        Words.number(load.ahead().size()),
                        "Clocks due in 10 working days",
                        Words.count(load.inEnquiry(), "child", "children") + " in a Section 47 enquiry",
                        "#due"));
    }

    private static String beneath(int children, int guideline) {
        var share = LoadLines.share(children, guideline);
        if (children == guideline) {
            return share + " of " + guideline;
        }
        return share + (children > guideline ? " the guideline of " : " of the guideline of ") + guideline;
    }

    private static Map<String, Head> heads(Sorting sorting, PageAddress address, When when) {
        return WorkerLines.COLUMNS.stream()
                .collect(Collectors.toMap(Column::key, column -> sorting.head(column, address, when)));
    }

    private static Out out(Sorting sorting, PageAddress address, When when) {
        return new Out(
                when.link(sorting.in(address, WorkerLines.COLUMNS)
                        .at(address.path() + ".csv")
                        .text()),
                when.link(address.at(address.path() + "/due.csv").text()));
    }
}
