package caseclock.query.timeliness;

import caseclock.events.Keeping;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything ever recorded about one case, oldest record first, and what of it was known when. What was decided about a listed record is left out:
 * it says nothing of the child, and who decided it is no source that could tell of visits.
 *
 * @param council whose case it is: DfE's three-digit code. Its own timescales govern
 */
public record CaseHistory(String council, List<HistoryEntry> entries) {

    public CaseHistory {
        entries = entries.stream()
                .filter(entry -> !(entry.event() instanceof Keeping))
                .sorted(Comparator.comparingLong(HistoryEntry::place))
                .toList();
    }

    /** The moments at which something was recorded. */
    SortedSet<Instant> recordings() {
        return entries.stream().map(HistoryEntry::knownAt).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts in force at that moment. */
    KnownFacts factsKnownAt(Instant moment) {
        return RecordsSoFar.knownAt(moment, entries).facts();
    }
}
