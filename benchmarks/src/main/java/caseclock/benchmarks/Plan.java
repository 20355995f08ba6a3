package caseclock.benchmarks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How PostgreSQL went about one statement, in the words of its {@code explain (analyze, buffers)}. */
record Plan(List<String> lines) {

    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (clock|spell|fact|entry)\\b(?!.*never executed)");
    private static final Pattern BLOCKS = Pattern.compile("(?:hit|read)=(\\d+)");

    /** The large tables that it went through from the first row to the last. */
    Stream<String> readWhole() {
        return lines.stream()
                .flatMap(line -> WHOLE.matcher(line).results())
                .map(scan -> scan.group(1))
                .distinct();
    }

    /** How many blocks of 8 KB it looked at; the first line that counts them counts those of everything below. */
    long blocks() {
        return lines.stream()
                .filter(line -> line.strip().startsWith("Buffers: shared"))
                .limit(1)
                .flatMap(line -> BLOCKS.matcher(line).results())
                .map(MatchResult::group)
                .map(count -> count.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }
}
