package caseclock.query.comparison;

import caseclock.query.comparison.FiguresTable.Line;
import caseclock.query.measures.Disclosure;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.out.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The figures for a committee's papers: no child can be told from them. A count of one to five is withheld, and whatever else would give it away by
 * subtraction; what is withheld says so.
 */
record Committee(List<Line> teams, Line all) {

    private static final String WITHHELD = "withheld";
    private static final List<String> HEAD = List.of(
            "team", "finished", "in time", "fell due", "met", "overdue now", "booked late", "25th", "median", "75th");

    static Sheet sheet(FiguresTable table) {
        return new Committee(table.lines(), table.all()).sheet();
    }

    private Sheet sheet() {
        var finished = pair(Line::finished, line -> line.inTime().orElse(0));
        var due = pair(Line::fellDue, line -> line.met().orElse(0));
        Set<Integer> overdue = Disclosure.withheld(counts(Line::overdue));
        Set<Integer> booked = Disclosure.withheld(counts(Line::bookedLate));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < teams.size(); at++) {
            var line = teams.get(at);
            rows.add(Sheet.row(
                    line.name(),
                    told(finished.wholes().contains(at), line.finished()),
                    toldIf(line.inTime(), finished.parts().contains(at)),
                    told(due.wholes().contains(at), line.fellDue()),
                    toldIf(line.met(), due.parts().contains(at)),
                    told(overdue.contains(at), line.overdue()),
                    told(booked.contains(at), line.bookedLate()),
                    days(line, Distribution::p25),
                    days(line, Distribution::median),
                    days(line, Distribution::p75)));
        }
        rows.add(total());
        return new Sheet("committee", HEAD, rows);
    }

    private List<String> total() {
        return Sheet.row(
                all.name(),
                told(Disclosure.small(all.finished()), all.finished()),
                toldIf(all.inTime(), givesAway(all.inTime(), all.finished())),
                told(Disclosure.small(all.fellDue()), all.fellDue()),
                toldIf(all.met(), givesAway(all.met(), all.fellDue())),
                told(Disclosure.small(all.overdue()), all.overdue()),
                told(Disclosure.small(all.bookedLate()), all.bookedLate()),
                days(all, Distribution::p25),
                days(all, Distribution::median),
                days(all, Distribution::p75));
    }

    private static boolean givesAway(Optional<Integer> part, int whole) {
        return part.filter(one -> Disclosure.givesAway(one, whole)).isPresent();
    }

    /** Which teams' wholes and which teams' parts are withheld. */
    private record Withheld(Set<Integer> wholes, Set<Integer> parts) {}

    private Withheld pair(ToIntFunction<Line> whole, ToIntFunction<Line> part) {
        List<Integer> wholes = counts(whole);
        List<Integer> parts = counts(part);
        Set<Integer> hiddenWholes = Disclosure.withheld(wholes);
        var hidden = new HashSet<>(hiddenWholes);
        IntStream.range(0, teams.size())
                .filter(at -> Disclosure.givesAway(parts.get(at), wholes.get(at)))
                .forEach(hidden::add);
        smallestFirst(wholes).forEach(at -> {
            if (readable(hidden, parts, wholes)) {
                hidden.add(at);
            }
        });
        return new Withheld(hiddenWholes, hidden);
    }

    private static List<Integer> smallestFirst(List<Integer> wholes) {
        return IntStream.range(0, wholes.size())
                .boxed()
                .filter(at -> wholes.get(at) > 0)
                .sorted(Comparator.comparing(wholes::get))
                .toList();
    }

    /** All teams less those that are told is what the withheld ones come to, in time and late. */
    private static boolean readable(Set<Integer> hidden, List<Integer> parts, List<Integer> wholes) {
        int part = hidden.stream().mapToInt(parts::get).sum();
        int whole = hidden.stream().mapToInt(wholes::get).sum();
        return hidden.size() == 1 || !hidden.isEmpty() && Disclosure.givesAway(part, whole);
    }

    private List<Integer> counts(ToIntFunction<Line> count) {
        return teams.stream().map(line -> count.applyAsInt(line)).toList();
    }

    private static String told(boolean withheld, int count) {
        return withheld ? WITHHELD : String.valueOf(count);
    }

    private static String toldIf(Optional<Integer> count, boolean withheld) {
        return count.map(number -> told(withheld, number)).orElse("");
    }

    /** Already left out below ten; each is how long some child waited, but not which. */
    private static Optional<Integer> days(Line line, Function<Distribution, Integer> which) {
        return line.days().map(which);
    }
}
