package caseclock.query.recordkeeping;

import caseclock.query.measures.Share;
import caseclock.query.recordkeeping.Lag.Recorded;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * M31: how long after things happened they were recorded, for the facts in force that were first recorded in a period. Only where the source says
 * when it was recorded: what we first saw in an upload says nothing about when somebody wrote it down, and stands apart.
 *
 * @param firstSeenByUs facts first seen in an upload without a recording time of their own
 * @param pastDeadline of the clocks that such a fact stopped in time, how many only appeared so after their due day: until it was recorded, the
 *     records said that the clock was overdue
 */
public record RecordingLag(
        Lag recorded, Lag firstSeenByUs, Share pastDeadline, List<ByKind> kinds, List<ByTeam> teams) {

    /** @param kind the stored name of the fact */
    public record ByKind(String kind, Lag lag) {}

    /** @param team that held the case on the day it happened; empty where the source names none */
    public record ByTeam(Optional<String> team, Lag lag) {}

    /** Entries of one kind about the cases of one team. */
    public record Counted(String kind, Optional<String> team, boolean recordedBySource, Recorded recorded) {}

    public static RecordingLag of(List<Counted> all, Share pastDeadline, WorkingCalendar calendar) {
        List<Counted> bySource = all.stream().filter(Counted::recordedBySource).toList();
        return new RecordingLag(
                lag(bySource, calendar),
                lag(all.stream().filter(one -> !one.recordedBySource()).toList(), calendar),
                pastDeadline,
                grouped(bySource, Counted::kind).entrySet().stream()
                        .map(one -> new ByKind(one.getKey(), lag(one.getValue(), calendar)))
                        .sorted(Comparator.comparing(ByKind::kind))
                        .toList(),
                grouped(bySource, Counted::team).entrySet().stream()
                        .map(one -> new ByTeam(one.getKey(), lag(one.getValue(), calendar)))
                        .sorted(Comparator.comparing(one -> one.team().orElse("")))
                        .toList());
    }

    private static <K> Map<K, List<Counted>> grouped(Collection<Counted> all, Function<Counted, K> by) {
        return all.stream().collect(Collectors.groupingBy(by));
    }

    private static Lag lag(Collection<Counted> some, WorkingCalendar calendar) {
        return Lag.of(some.stream().map(Counted::recorded).toList(), calendar);
    }
}
