package caseclock.query.recordkeeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has to be put right, as at a day and as known at a moment.
 *
 * @param items oldest first
 * @param silentClocks clocks of which nothing can be said because the case's sources never tell of such things: counted apart, nobody can mend them
 *     in a record
 */
public record OpenRecords(List<ToCorrect> items, int silentClocks) {

    public OpenRecords {
        items = List.copyOf(items);
    }

    /** How many there are under each rule that has any. */
    public Map<RecordRule, Integer> counts() {
        Map<RecordRule, Integer> counts = new EnumMap<>(RecordRule.class);
        items.forEach(item -> counts.merge(item.rule(), 1, Integer::sum));
        return counts;
    }

    /** How many clocks they hold up. */
    public int clocks() {
        return items.stream().mapToInt(item -> item.clocks().size()).sum();
    }

    /** How many of those that were there then are there no more, and not only because they are too long ago. */
    public int mendedSince(OpenRecords then, LocalDate from) {
        Set<ToCorrect.Identity> still = identities(this);
        return (int) then.items().stream()
                .filter(item -> !item.on().isBefore(from) && !still.contains(item.identity()))
                .count();
    }

    /** How many of these were not there then. */
    public int newSince(OpenRecords then) {
        Set<ToCorrect.Identity> before = identities(then);
        return (int)
                items.stream().filter(item -> !before.contains(item.identity())).count();
    }

    private static Set<ToCorrect.Identity> identities(OpenRecords records) {
        return records.items().stream().map(ToCorrect::identity).collect(Collectors.toSet());
    }
}
