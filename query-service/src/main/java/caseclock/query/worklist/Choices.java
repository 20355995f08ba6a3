package caseclock.query.worklist;

import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form with which the list is narrowed down, and what it is narrowed to.
 *
 * @param clocks the timescales of which anything is open
 * @param kept what the form asks again
 */
record Choices(List<Choice> clocks, List<Choice> workers, List<Kept> kept, List<Chosen> chosen) {

    /** @param words with the number of open clocks */
    record Choice(String value, String words, boolean here) {}

    /** @param remove where the same list stands without it */
    record Chosen(String words, String remove) {}

    static Choices of(Worklist list) {
        var asked = list.asked();
        return new Choices(clocks(list), workers(list), kept(list), chosen(list, asked));
    }

    private static List<Choice> clocks(Worklist list) {
        Map<TimescaleKey, Long> counts = list.open().stream()
                .collect(Collectors.groupingBy(due -> due.clock().timescale(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey().text(),
                        ClockWords.name(one.getKey()) + " (" + Words.number(one.getValue()) + ")",
                        list.asked().timescale().filter(one.getKey()::equals).isPresent()))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private static List<Choice> workers(Worklist list) {
        return list.open().stream()
                .flatMap(due -> due.clock().worker().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new Choice(
                        one.getKey(),
                        one.getKey() + " (" + Words.number(one.getValue()) + ")",
                        list.asked().worker().filter(one.getKey()::equals).isPresent()))
                .toList();
    }

    private static List<Kept> kept(Worklist list) {
        return Stream.concat(
                        list.asked().filtering(Optional.empty(), Optional.empty()).parameters().entrySet().stream(),
                        list.when().parameters().entrySet().stream())
                .map(one -> new Kept(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Chosen> chosen(Worklist list, DueAsked asked) {
        return Stream.concat(
                        asked.timescale().stream()
                                .map(key -> new Chosen(
                                        ClockWords.name(key),
                                        list.when()
                                                .link(asked.filtering(Optional.empty(), asked.worker())
                                                        .address()))),
                        asked.worker().stream()
                                .map(who -> new Chosen(
                                        who,
                                        list.when()
                                                .link(asked.filtering(asked.timescale(), Optional.empty())
                                                        .address()))))
                .toList();
    }

    /** "East, Initial conference, SW1042", as the filters stand in a sentence. */
    String words() {
        return Words.list(chosen.stream().map(Chosen::words).toList());
    }
}
