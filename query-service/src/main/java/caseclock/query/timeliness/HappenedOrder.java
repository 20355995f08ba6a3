package caseclock.query.timeliness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts facts in the order in which they happened: by day; within a day by time of day where both have one; otherwise by kind, then by the moment
 * at which they were first known, then by place in the stream.
 *
 * <p>Taken pair by pair, that rule can run in a circle (09:00 before 10:00 by time, 10:00 before an untimed fact by kind, the untimed fact before
 * 09:00 by kind). So a day is put together like this: the timed facts stand in order of time; the untimed ones, in order of kind, each go in
 * front of the first timed fact that comes after them by kind. Two timed facts thus always keep their times, two untimed ones their kinds, and
 * the order is one and the same whatever order the facts arrive in.
 */
final class HappenedOrder {

    private static final Comparator<KnownFact> BY_KIND = Comparator.comparing(KnownFact::kind)
            .thenComparing(KnownFact::firstKnownAt)
            .thenComparingLong(KnownFact::place);

    private static final Comparator<KnownFact> BY_TIME =
            Comparator.comparing((KnownFact fact) -> fact.at().orElseThrow()).thenComparing(BY_KIND);

    private HappenedOrder() {}

    static List<KnownFact> of(Collection<KnownFact> facts) {
        var days = facts.stream().collect(Collectors.groupingBy(KnownFact::on, TreeMap::new, Collectors.toList()));
        var inOrder = new ArrayList<KnownFact>(facts.size());
        days.values().forEach(day -> inOrder.addAll(withinDay(day)));
        return inOrder;
    }

    private static List<KnownFact> withinDay(List<KnownFact> day) {
        var timed = new ArrayDeque<>(sorted(day, fact -> fact.at().isPresent(), BY_TIME));
        var inOrder = new ArrayList<KnownFact>(day.size());
        for (KnownFact untimed : sorted(day, fact -> fact.at().isEmpty(), BY_KIND)) {
            while (!timed.isEmpty() && BY_KIND.compare(timed.element(), untimed) < 0) {
                inOrder.add(timed.remove());
            }
            inOrder.add(untimed);
        }
        inOrder.addAll(timed);
        return inOrder;
    }

    private static List<KnownFact> sorted(
            List<KnownFact> facts, Predicate<KnownFact> which, Comparator<KnownFact> order) {
        return facts.stream().filter(which).sorted(order).toList();
    }
}
