package caseclock.query.published;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One published figure beside what the same question is answered now, and why they differ. The counts of the causes add up to the difference.
 *
 * @param now as known at the moment asked about
 */
public record Restatement(String subject, Figure figure, int published, int now, List<Because> causes) {

    /** All changes of one cause together; {@code count} is what they add up to. */
    public record Because(Cause cause, int count, List<Change> changes) {}

    /**
     * What one thing that was learnt of one case did to the figure.
     *
     * @param by how much
     * @param learntAt when we learnt it
     * @param entryId the entry that was recorded, corrected or withdrawn
     */
    public record Change(Cause cause, UUID caseId, int by, Instant learntAt, Optional<UUID> entryId) {}

    public int difference() {
        return now - published;
    }

    /** Whether there is nothing to say about it: it was nought, and still is. */
    public boolean isEmpty() {
        return published == 0 && now == 0 && causes.isEmpty();
    }

    /** Whatever the changes leave over stands there as not explained, so that nothing is hidden. */
    static Restatement of(String subject, Figure figure, int published, int now, List<Change> changes) {
        Map<Cause, List<Change>> byCause =
                changes.stream().collect(Collectors.groupingBy(Change::cause, TreeMap::new, Collectors.toList()));
        int rest = now - published - sum(changes);
        if (rest != 0) {
            byCause.putIfAbsent(Cause.NOT_EXPLAINED, List.of());
        }
        return new Restatement(
                subject,
                figure,
                published,
                now,
                byCause.entrySet().stream()
                        .map(one -> because(one.getKey(), one.getValue(), rest))
                        .toList());
    }

    private static Because because(Cause cause, List<Change> changes, int rest) {
        return new Because(cause, sum(changes) + (cause == Cause.NOT_EXPLAINED ? rest : 0), changes);
    }

    private static int sum(List<Change> changes) {
        return changes.stream().mapToInt(Change::by).sum();
    }
}
