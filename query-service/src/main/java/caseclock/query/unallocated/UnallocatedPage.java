package caseclock.query.unallocated;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.timeliness.UnallocatedCause;
import caseclock.query.unallocated.Waiting.DueFirst;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Children without a worker: the earliest running clock first, then the longest wait.
 *
 * @param scope "East team" or "All teams"
 * @param warning children on a plan or with a running enquiry, who should never be without a worker; or nothing
 * @param notKnown children of whom no source says; or nothing
 * @param listed whether this person may see children's references
 */
public record UnallocatedPage(
        String scope,
        int count,
        String lead,
        String warning,
        String notKnown,
        boolean listed,
        boolean filtered,
        List<Line> lines) {

    public record Line(
            String child,
            String href,
            String team,
            String since,
            String waiting,
            String why,
            String pressing,
            String clock,
            String riskAssessed) {}

    public static UnallocatedPage of(
            String scope, boolean filtered, List<Waiting> waiting, int notKnown, When when, boolean listed) {
        var lines = waiting.stream()
                .sorted(Comparator.comparing(UnallocatedPage::soonest)
                        .thenComparing(one -> one.child().workingDays(), Comparator.reverseOrder())
                        .thenComparing(one -> one.child().reference()))
                .map(one -> line(one, when))
                .toList();
        return new UnallocatedPage(
                scope, waiting.size(), lead(waiting), warning(waiting), unknown(notKnown), listed, filtered, lines);
    }

    private static LocalDate soonest(Waiting one) {
        return one.first().map(DueFirst::dueOn).orElse(LocalDate.MAX);
    }

    /** "Two children have no worker. The longest wait is 3 working days." */
    private static String lead(List<Waiting> waiting) {
        int longest = waiting.stream()
                .mapToInt(one -> one.child().workingDays())
                .max()
                .orElse(0);
        var who = Words.sentence(Words.small(waiting.size())) + (waiting.size() == 1 ? " child has" : " children have");
        return who + " no worker. The longest wait is " + Words.workingDays(longest) + ".";
    }

    private static String warning(List<Waiting> waiting) {
        int pressing = (int) waiting.stream().filter(Waiting::pressing).count();
        return pressing == 0
                ? ""
                : Words.sentence(Words.small(pressing)) + " of them "
                        + (pressing == 1
                                ? "is on a child protection plan or has"
                                : "are on a child protection plan or have")
                        + " a running Section 47 clock.";
    }

    private static String unknown(int count) {
        return count == 0
                ? ""
                : "For " + Words.count(count, "more child", "more children")
                        + " with an open case no source says whether there is a worker. They are counted apart.";
    }

    private static Line line(Waiting one, When when) {
        var child = one.child();
        return new Line(
                child.reference(),
                when.link(Address.theCase(child.caseId())),
                child.team().orElse("No team recorded"),
                Words.shortDay(child.since()),
                Words.workingDays(child.workingDays()),
                ClockWords.because(UnallocatedCause.valueOf(child.cause())),
                pressing(one),
                one.first()
                        .map(due ->
                                ClockWords.what(due.timescale()) + ", due " + Words.planDay(due.dueOn(), when.asAt()))
                        .orElse("None running"),
                riskAssessed(one));
    }

    private static String pressing(Waiting one) {
        if (one.child().onPlan()) {
            return "On a plan";
        }
        return one.enquiry() ? "Section 47" : "";
    }

    private static String riskAssessed(Waiting one) {
        return one.child()
                .riskAssessedOn()
                .map(day -> Words.shortDay(day)
                        + one.child()
                                .coveredBy()
                                .map(by -> ", covered by " + by)
                                .orElse(""))
                .orElse("Not recorded");
    }
}
