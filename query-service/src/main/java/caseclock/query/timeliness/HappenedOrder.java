package caseclock.query.timeliness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

    private static final Comparator<KnownFact> BY_DAY = Comparator.comparing(KnownFact::on);

    private static final Comparator<KnownFact> BY_TIME =
            Comparator.comparing((KnownFact fact) -> fact.at().orElseThrow());

    private HappenedOrder() {}

    static List<KnownFact> of(Collection<KnownFact> facts) {
        List<KnownFact> byKind =
                facts.stream().sorted(BY_DAY.thenComparing(BY_KIND)).toList();
        var inOrder = new ArrayList<KnownFact>(byKind.size());
        int next = 0;
        for (int first = 0; first < byKind.size(); first = next) {
            next = endOfDay(byKind, first);
            inOrder.addAll(withTimes(byKind.subList(first, next)));
        }
        return inOrder;
    }

    private static int endOfDay(List<KnownFact> facts, int first) {
        int next = first + 1;
        while (next < facts.size() && BY_DAY.compare(facts.get(next), facts.get(first)) == 0) {
            next++;
        }
        return next;
    }

    /** @param day the facts of one day, by kind */
    private static List<KnownFact> withTimes(List<KnownFact> day) {
        var timed = new ArrayDeque<>(
                day.stream().filter(KnownFact::timed).sorted(BY_TIME).toList());
        if (timed.isEmpty()) {
            return day;
        }
        var inOrder = new ArrayList<KnownFact>(day.size());
        for (KnownFact fact : day) {
            if (!fact.timed()) {
                while (!timed.isEmpty() && BY_KIND.compare(timed.element(), fact) < 0) {
                    inOrder.add(timed.remove());
                }
                inOrder.add(fact);
            }
        }
        inOrder.addAll(timed);
        return inOrder;
    }
}
