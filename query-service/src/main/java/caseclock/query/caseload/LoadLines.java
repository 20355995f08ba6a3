package caseclock.query.caseload;

import caseclock.query.charts.LoadBar;
import caseclock.query.frame.Address;
import caseclock.query.frame.PageAddress;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.When;
import caseclock.query.out.Sheet;
import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the workers in order, and each of them into words or into a row of a file. */
record LoadLines(List<Load> loads, int guideline, When when) {

    private static final int PERCENT = 100;

    /** What an address can carry: a staff reference with other signs in it stands without a link. */
    private static final Pattern LINKED = Pattern.compile("[^/\\\\;%]+");

    private static final List<String> HEAD = List.of(
            "worker",
            "council",
            "children",
            "guideline",
            "percent_of_guideline",
            "families_at_most",
            "new_in_7_days",
            "child_protection",
            "in_care",
            "in_need",
            "section_47_running",
            "clocks_due_in_10_working_days",
            "clocks_overdue",
            "worker_changes_in_12_months");

    /**
     * One worker.
     *
     * @param share "27% over", "at the guideline" or "80%"
     * @param over whether that is over the guideline
     * @param overdue "2 overdue", or nothing
     */
    record Line(
            String worker,
            Optional<String> href,
            String council,
            int children,
            String bar,
            String share,
            boolean over,
            int families,
            int recent,
            int onPlan,
            int inCare,
            int inNeed,
            int inEnquiry,
            int due,
            String overdue,
            int changes) {}

    LoadLines in(Sorting sorting) {
        var usual = Comparator.comparing(Load::worker).thenComparing(Load::council);
        return new LoadLines(
                loads.stream()
                        .sorted(sorting.<Load>turned(order(sorting.by())).thenComparing(usual))
                        .toList(),
                guideline,
                when);
    }

    private static Comparator<Load> order(String by) {
        return switch (by) {
            case "worker" -> Comparator.comparing(Load::worker);
            case "families" -> Comparator.comparingInt(Load::familiesAtMost);
            case "new" -> Comparator.comparingInt(Load::recent);
            case "plan" -> Comparator.comparingInt(Load::onPlan);
            case "care" -> Comparator.comparingInt(Load::inCare);
            case "need" -> Comparator.comparingInt(Load::inNeed);
            case "section-47" -> Comparator.comparingInt(Load::inEnquiry);
            case "due" -> Comparator.comparingInt(load -> load.ahead().size());
            case "changes" -> Comparator.comparingInt(Load::changes);
            default -> Comparator.comparingInt(Load::count);
        };
    }

    List<Line> lines() {
        boolean several = loads.stream().map(Load::council).distinct().count() > 1;
        int longest = loads.stream().mapToInt(Load::count).max().orElse(0);
        return loads.stream().map(load -> line(load, several, longest)).toList();
    }

    private Line line(Load load, boolean several, int longest) {
        return new Line(
                load.worker(),
                href(load.council(), load.worker(), when),
                several ? "council " + load.council() : "",
                load.count(),
                new LoadBar(load.count(), guideline, longest).draw(),
                share(load.count(), guideline),
                load.count() > guideline,
                load.familiesAtMost(),
                load.recent(),
                load.onPlan(),
                load.inCare(),
                load.inNeed(),
                load.inEnquiry(),
                load.ahead().size(),
                load.overdue() == 0 ? "" : Words.number(load.overdue()) + " overdue",
                load.changes());
    }

    static Optional<String> href(String council, String worker, When when) {
        return Optional.of(worker)
                .filter(text -> LINKED.matcher(text).matches())
                .map(text -> when.link(PageAddress.of(Address.worker(text))
                        .with("council", council)
                        .text()));
    }

    /** "27% over", "at the guideline", "80%". */
    static String share(int children, int guideline) {
        if (children == guideline) {
            return "at the guideline";
        }
        int percent = percent(children, guideline);
        return children > guideline ? Math.max(1, percent - PERCENT) + "% over" : Math.min(percent, PERCENT - 1) + "%";
    }

    private static int percent(int children, int guideline) {
        return Math.toIntExact(Math.round(PERCENT * (double) children / guideline));
    }

    Sheet sheet() {
        return new Sheet("caseloads", HEAD, loads.stream().map(this::row).toList());
    }

    private List<String> row(Load load) {
        return Sheet.row(
                load.worker(),
                load.council(),
                load.count(),
                guideline,
                percent(load.count(), guideline),
                load.familiesAtMost(),
                load.recent(),
                load.onPlan(),
                load.inCare(),
                load.inNeed(),
                load.inEnquiry(),
                load.ahead().size(),
                load.overdue(),
                load.changes());
    }
}
