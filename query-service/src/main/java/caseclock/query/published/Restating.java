package caseclock.query.published;

import caseclock.query.measures.TeamFilter;
import caseclock.query.published.Restatement.Change;
import caseclock.query.published.Trail.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Restates the figures of one team, or of all, from the trails of the cases that differ. Pure.
 *
 * @param published in what each case counted when it was published
 * @param now in what each case counts as asked about
 * @param turns everything that changed anything, in the order in which we learnt it
 */
record Restating(TeamFilter team, Map<UUID, Set<Counted>> published, Map<UUID, Set<Counted>> now, List<Turn> turns) {

    /** The same of another team: what of the cases of others counts now is left out, of which there are far more. */
    Restating of(TeamFilter other) {
        Map<UUID, Set<Counted>> theirs = now.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(counted -> counted.of(other)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Restating(other, published, theirs, turns);
    }

    /** @param value what stands in the publication */
    Restatement restate(String subject, Figure figure, int value) {
        return figure == Figure.LONGEST_WAIT
                ? Restatement.of(subject, figure, value, longest(waits(now).values()), longestChanges())
                : Restatement.of(subject, figure, value, count(subject, figure), changes(subject, figure));
    }

    private int count(String subject, Figure figure) {
        return Math.toIntExact(now.values().stream()
                .flatMap(counted -> ours(counted, subject, figure))
                .count());
    }

    private List<Change> changes(String subject, Figure figure) {
        return turns.stream()
                .flatMap(turn -> byClock(turn, subject, figure).stream()
                        .filter(by -> by != 0)
                        .map(by -> change(turn, by)))
                .toList();
    }

    /** Clock by clock, so that one that came in is not set off against one that went out. */
    private Collection<Integer> byClock(Turn turn, String subject, Figure figure) {
        Map<Counted.What, Integer> by = new LinkedHashMap<>();
        ours(turn.before(), subject, figure).forEach(one -> by.merge(one.what(), -1, Integer::sum));
        ours(turn.step().after(), subject, figure).forEach(one -> by.merge(one.what(), 1, Integer::sum));
        return by.values();
    }

    private Stream<Counted> ours(Set<Counted> counted, String subject, Figure figure) {
        return counted.stream().filter(one -> one.subject().equals(subject) && one.figure() == figure && one.of(team));
    }

    /** A longest wait is no sum: it is followed through everything that was learnt, of whichever case. */
    private List<Change> longestChanges() {
        List<Change> changes = new ArrayList<>();
        Map<UUID, Integer> waits = waits(published);
        for (Turn turn : turns) {
            int before = longest(waits.values());
            waits.remove(turn.caseId());
            waits.putAll(waits(Map.of(turn.caseId(), turn.step().after())));
            int by = longest(waits.values()) - before;
            if (by != 0) {
                changes.add(change(turn, by));
            }
        }
        return changes;
    }

    private Map<UUID, Integer> waits(Map<UUID, Set<Counted>> counted) {
        Map<UUID, Integer> waits = new HashMap<>();
        counted.forEach((caseId, all) -> ours(all, Figure.WAITING, Figure.UNALLOCATED)
                .forEach(one -> waits.put(caseId, one.days().orElse(0))));
        return waits;
    }

    static int longest(Collection<Integer> waits) {
        return waits.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Change change(Turn turn, int by) {
        return new Change(
                turn.step().cause(),
                turn.caseId(),
                by,
                turn.step().learntAt(),
                turn.step().entryId());
    }
}
