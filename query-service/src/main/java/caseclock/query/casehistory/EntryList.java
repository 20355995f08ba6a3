package caseclock.query.casehistory;

import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The entries known at a point as the page lists them: in one of two orders, all or one kind, the early ones folded away, and by fifties where they are
 * many.
 *
 * @param folded earlier entries, to be opened
 * @param foldWords what is in there: "Entries 1 to 4"
 * @param parts the other fifties
 * @param kinds the kinds that there are, to choose from
 * @param only the kind that was chosen
 * @param kept what the form that chooses a kind must ask again
 */
record EntryList(
        List<EntryLine> folded,
        String foldWords,
        List<EntryLine> shown,
        List<Choice> parts,
        List<Choice> kinds,
        Optional<Only> only,
        boolean byDay,
        String otherOrder,
        Map<String, String> kept) {

    static final int PART = 50;
    private static final int OPEN = 10;
    private static final int FOLD_FROM = 15;

    /** @param value as it stands in an address, or the address itself */
    record Choice(String words, String value, boolean chosen) {}

    /** @param words "Only conferences: 4 of 22 entries" */
    record Only(String words, boolean none, String all) {}

    static EntryList of(
            List<EntryRow> entries,
            CaseAsked asked,
            WorkingCalendar calendar,
            boolean markLast,
            IntFunction<List<String>> effects) {
        var order = new EntryOrder(entries, calendar, markLast, asked);
        var places = order.places();
        int start = order.start();
        var part = places.subList(start, Math.min(start + PART, places.size()));
        int folds = asked.byDay() || asked.kind().isPresent() || part.size() < FOLD_FROM ? 0 : part.size() - OPEN;
        var folded = part.subList(0, folds);
        return new EntryList(
                folded.stream().map(at -> order.lines().line(at, List.of())).toList(),
                folds == 0 ? "" : "Entries " + (folded.getFirst() + 1) + " to " + (folded.getLast() + 1),
                part.subList(folds, part.size()).stream()
                        .map(at -> order.lines().line(at, asked.byDay() ? List.of() : effects.apply(at)))
                        .toList(),
                parts(asked, places, start),
                kinds(order, entries.size(), asked),
                asked.kind().map(kind -> only(kind, places.size(), entries.size(), asked)),
                asked.byDay(),
                asked.ordered(!asked.byDay()),
                asked.keptFor("kind"));
    }

    private static List<Choice> parts(CaseAsked asked, List<Integer> places, int start) {
        var parts = new ArrayList<Choice>();
        for (int at = 0; places.size() > PART && at < places.size(); at += PART) {
            int last = Math.min(at + PART, places.size());
            parts.add(new Choice(at + 1 + " to " + last, asked.starting(at + 1), at == start));
        }
        return parts;
    }

    private static List<Choice> kinds(EntryOrder order, int size, CaseAsked asked) {
        return Arrays.stream(Kind.values())
                .map(kind -> Map.entry(
                        kind,
                        IntStream.range(0, size)
                                .filter(at -> order.lines().isOf(kind, at))
                                .count()))
                .filter(one -> one.getValue() > 0
                        || asked.kind().filter(one.getKey()::equals).isPresent())
                .sorted(Comparator.comparing(one -> one.getKey().ordinal()))
                .map(one -> new Choice(
                        Words.sentence(one.getKey().words()) + " (" + one.getValue() + ")",
                        one.getKey().text(),
                        asked.kind().filter(one.getKey()::equals).isPresent()))
                .toList();
    }

    private static Only only(Kind kind, int found, int all, CaseAsked asked) {
        return new Only(
                "Only " + kind.words() + ": " + found + " of " + Words.count(all, "entry", "entries"),
                found == 0,
                asked.only(Optional.empty()));
    }
}
