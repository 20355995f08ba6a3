package caseclock.query.clocks;

import caseclock.query.frame.Address;
import caseclock.query.frame.ListAsked;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.NotAsked;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.words.ClockWords;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The finished clocks that were late, one by one, each with the reason that was recorded.
 *
 * @param reasons how often each reason was given, in words
 */
record LateCases(int count, String reasons, List<Head> heads, List<Line> lines, Pages pages) {

    private static final int A_PAGE = 25;

    /** @param order "ascending" or "descending" where the table is sorted by it, else nothing */
    record Head(String words, String href, String order, boolean number) {}

    record Line(
            String child,
            String href,
            String team,
            LocalDate startedOn,
            String due,
            LocalDate dueOn,
            LocalDate stoppedOn,
            int day,
            int lateBy,
            String late,
            String reason) {

        public String started() {
            return Words.shortDay(startedOn);
        }

        public String stopped() {
            return Words.shortDay(stoppedOn);
        }
    }

    /** @param said "Showing 1 to 50 of 212"; nothing where all are shown */
    record Pages(String said, String before, String after) {}

    /** How the table is asked for. */
    record Order(Column column, boolean descending, int page) {

        /** @throws NotAsked naming what the list can be asked */
        static Order asked(Optional<String> sort, Optional<String> direction, Optional<String> page) {
            var column = ListAsked.column(sort, List.of(Column.values()), Column::text)
                    .orElse(Column.STOPPED);
            boolean descending = ListAsked.descending(direction).orElse(column == Column.STOPPED);
            return new Order(column, descending, ListAsked.page(page));
        }

        private String address(int page) {
            return "&sort=" + column.text() + "&dir=" + (descending ? "desc" : "asc") + "&page=" + page + "#late";
        }
    }

    /** By what it can be sorted. */
    enum Column {
        CHILD("Child", Comparator.comparing(Line::child)),
        TEAM("Team", Comparator.comparing(Line::team)),
        STARTED("Started", Comparator.comparing(Line::startedOn)),
        DUE("Due", Comparator.comparing(Line::dueOn)),
        STOPPED("Finished", Comparator.comparing(Line::stoppedOn)),
        DAY("Day", Comparator.comparing(Line::day)),
        LATE("Late by", Comparator.comparing(Line::lateBy)),
        REASON("Reason", Comparator.comparing(Line::reason));

        private final String words;
        private final Comparator<Line> order;

        Column(String words, Comparator<Line> order) {
            this.words = words;
            this.order = order;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static LateCases of(ClockFigures figures, Order order) {
        var all = lines(figures);
        var sorted = all.stream()
                .sorted((order.descending() ? order.column().order.reversed() : order.column().order)
                        .thenComparing(Line::child))
                .toList();
        int first = Math.min((order.page() - 1) * A_PAGE, Math.max(0, (all.size() - 1) / A_PAGE * A_PAGE));
        int last = Math.min(first + A_PAGE, all.size());
        return new LateCases(
                all.size(),
                reasons(all),
                heads(figures, order),
                sorted.subList(first, last),
                pages(figures, order, first, last, all.size()));
    }

    static List<Line> lines(ClockFigures figures) {
        return figures.finished().stream()
                .filter(one -> one.clock().dueOn().isPresent() && !one.clock().stoppedInTime())
                .map(one -> line(figures, one))
                .toList();
    }

    private static Line line(ClockFigures figures, CountedClock one) {
        CaseClock clock = one.clock();
        var stopped = clock.stop().orElseThrow().on();
        int by = figures.calendar().elapsed(clock.dueOn().orElseThrow(), stopped);
        return new Line(
                one.reference(),
                figures.asked().when().link(Address.theCase(one.caseId())),
                clock.teamAtStop().orElse("No team recorded"),
                clock.startedOn(),
                ClockWords.due(clock),
                clock.dueOn().orElseThrow(),
                stopped,
                clock.elapsed().orElseThrow(),
                by,
                lateBy(clock, by),
                clock.delayReason().map(ReasonWords::of).orElse("No reason recorded"));
    }

    private static String lateBy(CaseClock clock, int workingDays) {
        var minutes = clock.hours()
                .flatMap(hours -> hours.dueAt()
                        .flatMap(due -> clock.stop().orElseThrow().at().map(at -> Duration.between(due, at))));
        return minutes.filter(over -> over.toHours() < 48)
                .map(over -> Words.lasting(over.toSeconds()))
                .orElse(workingDays == 0 ? "days off only" : Words.workingDays(workingDays));
    }

    private static String reasons(List<Line> all) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(Line::reason, Collectors.counting()));
        return Words.list(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(one -> one.getKey().toLowerCase(Locale.ENGLISH) + " " + Words.number(one.getValue()))
                .toList());
    }

    private static List<Head> heads(ClockFigures figures, Order order) {
        return List.of(Column.values()).stream()
                .map(column -> {
                    boolean here = column == order.column();
                    var next = new Order(column, here && !order.descending(), 1);
                    return new Head(
                            column.words,
                            figures.asked().link(next.address(1)),
                            here ? order.descending() ? "descending" : "ascending" : "",
                            column == Column.DAY);
                })
                .toList();
    }

    private static Pages pages(ClockFigures figures, Order order, int first, int last, int all) {
        Function<Integer, String> link = page -> figures.asked().link(order.address(page));
        int page = first / A_PAGE + 1;
        return new Pages(
                all <= A_PAGE ? "" : "Showing %d to %d of %s.".formatted(first + 1, last, Words.number(all)),
                page > 1 ? link.apply(page - 1) : "",
                last < all ? link.apply(page + 1) : "");
    }
}
