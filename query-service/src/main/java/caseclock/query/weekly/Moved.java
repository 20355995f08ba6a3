package caseclock.query.weekly;

import caseclock.query.published.Cause;
import caseclock.query.published.Figure;
import caseclock.query.published.Restatement;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One figure of the page that is another now than it was when it was published: a count, or a part together with its whole.
 *
 * @param of the figure's whole, where it is the part of one
 * @param because the children of whom something was learnt, by what it was
 */
record Moved(String name, Count part, Optional<Count> of, Map<Cause, Set<UUID>> because) {

    /** A number as it was published, and now. */
    record Count(int published, int now) {

        static final Count NONE = new Count(0, 0);

        boolean moved() {
            return published != now;
        }

        static Count of(Restatement figure) {
            return new Count(figure.published(), figure.now());
        }
    }

    private record Shown(String words, Figure part, Optional<Figure> of) {}

    private static final List<Shown> OF_CLOCKS = List.of(
            new Shown(", finished in time", Figure.FINISHED_IN_TIME, Optional.of(Figure.FINISHED)),
            new Shown(", fell due and met", Figure.FELL_DUE_MET, Optional.of(Figure.FELL_DUE)),
            new Shown(", overdue", Figure.OPEN_OVERDUE, Optional.empty()),
            new Shown(", booked late", Figure.OPEN_BOOKED_LATE, Optional.empty()));

    private static final List<Shown> OF_WAITS = List.of(
            new Shown("Unallocated children", Figure.UNALLOCATED, Optional.empty()),
            new Shown("Longest wait for a worker, in working days", Figure.LONGEST_WAIT, Optional.empty()));

    /** In the order of the page: the timescales as they stand in lists, then who waits for a worker. */
    static List<Moved> of(List<Restatement> figures, List<TimescaleKey> timescales) {
        Map<String, Map<Figure, Restatement>> bySubject = new LinkedHashMap<>();
        figures.forEach(one -> bySubject
                .computeIfAbsent(one.subject(), _ -> new EnumMap<>(Figure.class))
                .put(one.figure(), one));
        return Stream.concat(
                        timescales.stream()
                                .flatMap(key -> of(of(key.text(), bySubject), ClockWords.name(key), OF_CLOCKS)),
                        of(of(Figure.WAITING, bySubject), "", OF_WAITS))
                .filter(one -> one.part().moved() || one.of().orElse(Count.NONE).moved())
                .toList();
    }

    private static Map<Figure, Restatement> of(String subject, Map<String, Map<Figure, Restatement>> bySubject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    private static Stream<Moved> of(Map<Figure, Restatement> figures, String name, List<Shown> shown) {
        return shown.stream().map(one -> of(figures, name, one));
    }

    private static Moved of(Map<Figure, Restatement> figures, String name, Shown shown) {
        return new Moved(
                name + shown.words(),
                count(figures, shown.part()),
                shown.of().map(whole -> count(figures, whole)),
                because(Stream.concat(Stream.of(shown.part()), shown.of().stream())
                        .map(figures::get)
                        .filter(Objects::nonNull)));
    }

    private static Count count(Map<Figure, Restatement> figures, Figure figure) {
        return Optional.ofNullable(figures.get(figure)).map(Count::of).orElse(Count.NONE);
    }

    private static Map<Cause, Set<UUID>> because(Stream<Restatement> figures) {
        Map<Cause, Set<UUID>> because = new EnumMap<>(Cause.class);
        figures.flatMap(figure -> figure.causes().stream())
                .forEach(cause -> cause.changes()
                        .forEach(change -> because.computeIfAbsent(cause.cause(), _ -> new LinkedHashSet<>())
                                .add(change.caseId())));
        return because;
    }

    /** "15 of 20", or a number alone. */
    String published() {
        return words(part.published(), of.map(Count::published));
    }

    String now() {
        return words(part.now(), of.map(Count::now));
    }

    private static String words(int part, Optional<Integer> of) {
        return of.map(whole -> Words.outOf(part, whole)).orElseGet(() -> Words.number(part));
    }
}
