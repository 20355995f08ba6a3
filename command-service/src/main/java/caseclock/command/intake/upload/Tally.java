package caseclock.command.intake.upload;

import caseclock.events.UploadPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts, by a name such as a list or a team, what became of records. */
final class Tally {

    /** A file may hold anything in the place of a team. */
    private static final int MOST = 300;

    private static final int LONGEST = 80;
    private static final String OTHERS = "All others";

    private final Map<String, int[]> parts = new LinkedHashMap<>();

    /** What can become of a record. */
    enum End {
        RECORDED,
        UNCHANGED,
        CORRECTED,
        WITHDRAWN,
        REJECTED
    }

    void count(String counted, End end) {
        String name = counted.length() > LONGEST ? counted.substring(0, LONGEST) : counted;
        count(parts.containsKey(name) || parts.size() < MOST ? name : OTHERS, end.ordinal(), 1);
    }

    private void count(String name, int end, int more) {
        parts.computeIfAbsent(name, _ -> new int[End.values().length])[end] += more;
    }

    void add(Tally other) {
        other.parts.forEach((name, counted) -> {
            String sum = parts.containsKey(name) || parts.size() < MOST ? name : OTHERS;
            for (int end = 0; end < counted.length; end++) {
                count(sum, end, counted[end]);
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
