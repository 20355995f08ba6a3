package caseclock.query.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a scrape answered, in Prometheus's text format. */
public record Scrape(List<Series> series) {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)\\})? (\\S+)(?: \\S+)?");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One line. */
    public record Series(String name, Map<String, String> labels, double value) {}

    public static Scrape of(String text) {
        return new Scrape(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Scrape::line)
                .toList());
    }

    private static Series line(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new AssertionError("not a line of a scrape: " + line);
        }
        String labels = match.group(2) == null ? "" : match.group(2);
        return new Series(
                match.group(1),
                LABEL.matcher(labels)
                        .results()
                        .collect(Collectors.toMap(
                                label -> label.group(1), Scrape::value, (one, _) -> one, HashMap::new)),
                Double.parseDouble(match.group(3).replace("+Inf", "Infinity")));
    }

    private static String value(MatchResult label) {
        return label.group(2).replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
    }

    public Set<String> names() {
        return series.stream().map(Series::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels that any series of that name has. */
    public Set<String> labelsOf(String name) {
        return all(name).flatMap(one -> one.labels().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    public Stream<String> labelValues() {
        return series.stream().flatMap(one -> one.labels().values().stream());
    }

    /** The series of that name with all of these labels, name and value by turns. */
    Stream<Series> all(String name, String... labels) {
        return series.stream()
                .filter(one -> one.name().equals(name))
                .filter(one -> pairs(labels).stream()
                        .allMatch(pair -> pair.getLast().equals(one.labels().get(pair.getFirst()))));
    }

    /** Of the one that there is. */
    double value(String name, String... labels) {
        List<Series> found = all(name, labels).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    name + String.join(",", labels) + " is there " + found.size() + " times: " + found);
        }
        return found.getFirst().value();
    }

    double sum(String name, String... labels) {
        return all(name, labels).mapToDouble(Series::value).sum();
    }

    private static List<List<String>> pairs(String... labels) {
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < labels.length; i += 2) {
            pairs.add(List.of(labels[i], labels[i + 1]));
        }
        return pairs;
    }
}
