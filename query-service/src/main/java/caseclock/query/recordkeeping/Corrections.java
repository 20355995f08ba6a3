package caseclock.query.recordkeeping;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * M32: how many of the entries had to be put right. Both counts are about what was done in a period: entries first recorded in it, and entries that
 * were corrected or withdrawn in it, whenever they had been recorded; an entry amended twice counts once.
 *
 * @param flips clocks that were in time and became late by a correction or withdrawal, or the other way round
 */
public record Corrections(Share corrected, Share withdrawn, List<ByKind> kinds, Flips flips) {

    /** @param kind the stored name of the fact */
    public record ByKind(String kind, Share corrected, Share withdrawn) {}

    /** What was done to entries of one kind. */
    public record Counted(String kind, int recorded, int corrected, int withdrawn) {}

    public record Flips(int toLate, int toInTime, Cases<Flip> clocks) {}

    /**
     * A finished clock that changed sides.
     *
     * @param at the moment at which the records began to say so
     */
    public record Flip(UUID caseId, Optional<String> team, String timescale, Instant at, boolean nowInTime) {}

    public static Corrections of(List<Counted> kinds, List<Flip> flips) {
        int recorded = kinds.stream().mapToInt(Counted::recorded).sum();
        Share nowInTime = Share.of(flips, Flip::nowInTime);
        return new Corrections(
                new Share(kinds.stream().mapToInt(Counted::corrected).sum(), recorded),
                new Share(kinds.stream().mapToInt(Counted::withdrawn).sum(), recorded),
                kinds.stream()
                        .map(one -> new ByKind(
                                one.kind(),
                                new Share(one.corrected(), one.recorded()),
                                new Share(one.withdrawn(), one.recorded())))
                        .toList(),
                new Flips(nowInTime.of() - nowInTime.count(), nowInTime.count(), new Cases<>(flips)));
    }
}
