package caseclock.query.timeliness;

import java.util.Comparator;
import java.util.List;

/** Everything ever recorded about one case, oldest record first. */
public record CaseHistory(List<HistoryEntry> entries) {

    public CaseHistory {
        entries = entries.stream()
                .sorted(Comparator.comparingLong(HistoryEntry::place))
                .toList();
    }
}
