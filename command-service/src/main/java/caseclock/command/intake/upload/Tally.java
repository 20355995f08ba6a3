package caseclock.command.intake.upload;

import caseclock.events.UploadPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts, by a name such as a list or a team, what became of records. */
final class Tally {

    private final Map<String, int[]> parts = new LinkedHashMap<>();

    /** What can become of a record. */
    enum End {
        RECORDED,
        UNCHANGED,
        CORRECTED,
        WITHDRAWN,
        REJECTED
    }

    void count(String name, End end) {
        parts.computeIfAbsent(name, _ -> new int[End.values().length])[end.ordinal()]++;
    }

    void add(Tally other) {
        other.parts.forEach((name, counted) -> {
            int[] sum = parts.computeIfAbsent(name, _ -> new int[counted.length]);
            for (int end = 0; end < counted.length; end++) {
                sum[end] += counted[end];
            }
        });
    }

    int of(End end) {
        return parts.values().stream()
                .mapToInt(counted -> counted[end.ordinal()])
                .sum();
    }

    /** By name. */
    List<UploadPart> parts() {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    private static UploadPart part(String name, int[] counted) {
        return new UploadPart(
                name,
                counted[End.RECORDED.ordinal()],
                counted[End.UNCHANGED.ordinal()],
                counted[End.CORRECTED.ordinal()],
                counted[End.WITHDRAWN.ordinal()],
                counted[End.REJECTED.ordinal()]);
    }
}
