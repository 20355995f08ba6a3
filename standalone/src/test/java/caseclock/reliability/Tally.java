package caseclock.reliability;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds rounds up, by who was killed when. */
final class Tally {

    private static final String HEAD = """
            | killed | when | kills | landed | void | acknowledged | in doubt | lost | doubled | wrong | worst until it answers | worst until all is well |
            | --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |""";

    private final Map<Plan.Kill, List<Round>> rounds = new LinkedHashMap<>();

    void add(Round round) {
        rounds.computeIfAbsent(new Plan.Kill(round.who(), round.moment()), _ -> new ArrayList<>())
                .add(round);
    }

    long landed() {
        return all().filter(Round::landed).count();
    }

    private Stream<Round> all() {
        return rounds.values().stream().flatMap(List::stream);
    }

    void print(PrintStream out) {
        out.println(HEAD);
        rounds.entrySet().stream()
                .sorted(java.util.Comparator.comparing((Map.Entry<Plan.Kill, List<Round>> one) ->
                                one.getKey().who())
                        .thenComparing(one -> one.getKey().moment()))
                .forEach(one -> line(
                        out,
                        one.getKey().who().toString(),
                        one.getKey().moment().toString(),
                        one.getValue()));
        line(out, "**all**", "", all().toList());
    }

    private static void line(PrintStream out, String who, String when, List<Round> rounds) {
        long landed = rounds.stream().filter(Round::landed).count();
        out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f s | %.1f s |%n",
                who,
                when,
                rounds.size(),
                landed,
                rounds.size() - landed,
                rounds.stream().mapToLong(Round::acknowledged).sum(),
                rounds.stream().mapToLong(Round::inDoubt).sum(),
                rounds.stream().mapToLong(one -> one.verdict().lost().size()).sum(),
                rounds.stream().mapToLong(one -> one.verdict().doubled().size()).sum(),
                rounds.stream().mapToLong(one -> one.verdict().wrong().size()).sum(),
                worst(rounds, Round::answering),
                worst(rounds, Round::recovery));
    }

    private static double worst(List<Round> rounds, Function<Round, Duration> time) {
        return rounds.stream()
                        .map(time)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }
}
