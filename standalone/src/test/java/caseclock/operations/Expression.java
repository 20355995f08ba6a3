package caseclock.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which metrics and labels a question to Prometheus names. */
record Expression(String text) {

    private static final String NAME = "(?<![\\w$\"])((?:timeliness|hikaricp|http|jvm|process)_\\w+)";
    private static final Pattern METRIC = Pattern.compile(NAME + "(?:\\{([^}]*)\\})?");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"[^\"]*\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern CHOICE = Pattern.compile(",\\s*(\\w+)\\)$");

    /** One metric and the labels that must be on it. */
    record Metric(String name, Set<String> labels) {}

    List<Metric> metrics() {
        return METRIC.matcher(text)
                .results()
                .map(match -> new Metric(match.group(1), labels(match)))
                .toList();
    }

    private static Set<String> labels(MatchResult match) {
        String matchers = match.group(2) == null ? "" : match.group(2);
        return MATCHER.matcher(matchers).results().map(label -> label.group(1)).collect(Collectors.toSet());
    }

    /** By which it adds up or chooses; each must be on some metric of it. */
    Set<String> groupedBy() {
        Stream<String> grouping = GROUPING.matcher(text)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).split(",")))
                .map(String::strip)
                .filter(label -> !label.isEmpty());
        Stream<String> chosen = text.startsWith("label_values(")
                ? CHOICE.matcher(text).results().map(match -> match.group(1))
                : Stream.of();
        return Stream.concat(grouping, chosen).collect(Collectors.toSet());
    }
}
