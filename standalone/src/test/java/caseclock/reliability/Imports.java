package caseclock.reliability;

import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.census.GeneratedCensus;
import caseclock.standalone.RunningCaseClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Census files of the same children under other names. The first is read undisturbed, and every later one must end as it did. */
final class Imports {

    /** More than one batch. */
    static final int CHILDREN = 220;

    private static final int LETTERS = 26;

    private final CaseIds ids = new CaseIds(RunningCaseClock.KEY);
    private final List<String> prefixes = new ArrayList<>();

    byte[] next() {
        int number = prefixes.size();
        prefixes.add("" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS));
        return GeneratedCensus.of(prefixes.getLast(), CHILDREN);
    }

    int files() {
        return prefixes.size();
    }

    /** @param events how many there are of each case */
    Stream<String> complaints(Map<String, Long> events) {
        return prefixes.stream()
                .filter(prefix -> !counts(prefix, events).equals(counts(prefixes.getFirst(), events)))
                .map(prefix -> "the children of file " + prefix + " have other entries than those of the first file");
    }

    private List<Long> counts(String prefix, Map<String, Long> events) {
        return IntStream.range(0, CHILDREN)
                .mapToObj(child ->
                        ids.of("999", "%s%07d".formatted(prefix, child)).toString())
                .map(id -> events.getOrDefault(id, 0L))
                .toList();
    }
}
