package caseclock.query.recordkeeping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be put right, as at a day and as known at a moment.
 *
 * @param items oldest first
 * @param kept what is listed, too, and stays as it is: it counts nowhere
 * @param silentClocks clocks of which nothing can be said because the case's sources never tell of such things: counted apart, nobody can mend them
 *     in a record
 */
public record OpenRecords(List<ToCorrect> items, List<KeptRecord> kept, int silentClocks) {

    private static final Comparator<ToCorrect> OLDEST_FIRST = Comparator.comparing(ToCorrect::firstSeen)
            .thenComparing(ToCorrect::reference)
            .thenComparing(ToCorrect::rule)
            .thenComparing(ToCorrect::about);

    public OpenRecords {
        items = List.copyOf(items);
        kept = List.copyOf(kept);
    }

    /** Where nothing is kept. */
    public OpenRecords(List<ToCorrect> items, int silentClocks) {
        this(items, List.of(), silentClocks);
    }

    static OpenRecords of(Collection<Fault> faults, Keepings keepings, int silentClocks) {
        return new OpenRecords(
                faults.stream()
                        .filter(fault -> keepings.kept(fault).isEmpty())
                        .map(Fault::item)
                        .sorted(OLDEST_FIRST)
                        .toList(),
                faults.stream()
                        .flatMap(fault -> keepings.kept(fault).stream())
                        .sorted(Comparator.comparing(KeptRecord::record, OLDEST_FIRST))
                        .toList(),
                silentClocks);
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

    /** Those that had to be put right then and are listed no more, and not only because they are too long ago. */
    public List<ToCorrect> mended(OpenRecords then, LocalDate from) {
        Set<ToCorrect.Identity> still = Stream.concat(
                        items.stream(), kept.stream().map(KeptRecord::record))
                .map(ToCorrect::identity)
                .collect(Collectors.toSet());
        return then.items().stream()
                .filter(item -> !item.on().isBefore(from) && !still.contains(item.identity()))
                .toList();
    }

    /** How many that is. */
    public int mendedSince(OpenRecords then, LocalDate from) {
        return mended(then, from).size();
    }

    /** How many of these did not have to be put right then. */
    public int newSince(OpenRecords then) {
        Set<ToCorrect.Identity> before =
                then.items().stream().map(ToCorrect::identity).collect(Collectors.toSet());
        return (int)
                items.stream().filter(item -> !before.contains(item.identity())).count();
    }
}
