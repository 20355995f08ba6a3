package caseclock.query.clocks;

import caseclock.query.charts.Columns;
import caseclock.query.charts.Columns.Bunch;
import caseclock.query.charts.Columns.Column;
import caseclock.query.measures.CountedClock;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.Length;
import caseclock.query.words.ClockWords;
import caseclock.query.words.CountWords;
import caseclock.query.words.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Sorts finished clocks into columns that fit the unit of their limit: working days, steps of five, hours, or weeks before and after the due day. */
final class Lengths {

    private static final int SHORT = 5;
    private static final int DAY_BY_DAY = 28;
    private static final int STEP = 5;
    private static final int HOUR_STEPS = 8;
    private static final int MINUTES = 60;
    private static final int[] WEEKS = {1, 2, 4, 8};

    private final List<CountedClock> finished;
    private final CountWords unit;

    private Lengths(List<CountedClock> finished, CountWords unit) {
        this.finished = finished;
        this.unit = unit;
    }

    static Columns of(ClockFigures figures) {
        var lengths = new Lengths(figures.finished(), figures.unit());
        return figures.rule().limit().map(lengths::of).orElseGet(lengths::withoutLimit);
    }

    private Columns of(Length limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> limit.amount() <= DAY_BY_DAY ? days(limit) : steps(limit);
            case HOURS -> hours(limit);
            case CALENDAR_DAYS, WEEKS, MONTHS -> aroundDue(limit);
        };
    }

    private Columns withoutLimit() {
        var columns = counted(31, Lengths::days, Lengths::day);
        return new Columns(columns, columns.size(), Optional.empty(), unit, "working days", Optional.empty());
    }

    private Columns days(Length limit) {
        int last = limit.amount() <= SHORT ? 10 : 30;
        var columns = counted(last + 1, Lengths::days, day -> day == last ? day + "+" : String.valueOf(day));
        return columns(columns, limit.amount() + 1, limit, "working days", bunch(columns, limit.amount()));
    }

    private static String day(int day) {
        return day == 30 ? "30+" : String.valueOf(day);
    }

    /** The last three days before the limit, where four in ten or more of at least ten fall on them. */
    private static Optional<Bunch> bunch(List<Column> columns, int limit) {
        int all = columns.stream().mapToInt(Column::count).sum();
        if (limit < SHORT || all < 10) {
            return Optional.empty();
        }
        int together = columns.subList(limit - 2, limit + 1).stream()
                .mapToInt(Column::count)
                .sum();
        return together * 10 < all * 4
                ? Optional.empty()
                : Optional.of(new Bunch(
                        limit - 2,
                        limit,
                        "Days %d, %d and %d: %s".formatted(limit - 2, limit - 1, limit, Words.outOf(together, all))));
    }

    private Columns steps(Length limit) {
        int within = Math.ceilDiv(limit.amount(), STEP);
        int places = within + 5;
        var columns = counted(
                places,
                clock -> Math.max(0, (days(clock) - 1) / STEP),
                place -> place == 0 ? "0–5" : place == places - 1 ? place * STEP + 1 + "+" : from(place));
        return columns(columns, within, limit, "working days", Optional.empty());
    }

    private static String from(int place) {
        return (place * STEP + 1) + "–" + (place + 1) * STEP;
    }

    /** What took exactly the limit is in time, and so the last minute of a step belongs to it. */
    private Columns hours(Length limit) {
        int step = Math.max(1, limit.amount() / HOUR_STEPS);
        int within = Math.ceilDiv(limit.amount(), step);
        int places = within + 4;
        var columns = counted(
                places,
                clock -> judged(clock, Math.max(0, (minutes(clock) - 1) / (MINUTES * step)), within),
                place -> place == places - 1 ? place * step + "+" : place * step + "–" + (place + 1) * step);
        return columns(columns, within, limit, "hours", Optional.empty());
    }

    /** A few seconds too many are late, although they are no whole minute. */
    private static int judged(CaseClock clock, int place, int within) {
        return clock.stoppedInTime() ? Math.min(place, within - 1) : Math.max(place, within);
    }

    private static final List<String> AROUND = List.of(
            "over 8 before",
            "5–8 before",
            "3–4 before",
            "2 before",
            "due week",
            "1 late",
            "2 late",
            "3–4 late",
            "5–8 late",
            "over 8 late");

    private Columns aroundDue(Length limit) {
        var columns = counted(AROUND.size(), Lengths::aroundDue, AROUND::get);
        return columns(
                columns, AROUND.size() / 2, limit, "weeks before or after the last day allowed", Optional.empty());
    }

    private static int aroundDue(CaseClock clock) {
        long late = ChronoUnit.DAYS.between(
                clock.dueOn().orElseThrow(), clock.stop().orElseThrow().on());
        int half = AROUND.size() / 2;
        return late > 0 ? half + place(Math.ceilDiv(late, 7)) : half - 1 - place(-late / 7 + 1);
    }

    private static int place(long weeks) {
        return Math.toIntExact(IntStream.of(WEEKS).filter(most -> weeks > most).count());
    }

    private Columns columns(List<Column> columns, int inTime, Length limit, String axis, Optional<Bunch> bunch) {
        return new Columns(columns, inTime, Optional.of(ClockWords.limit(limit)), unit, axis, bunch);
    }

    private List<Column> counted(int places, ToIntFunction<CaseClock> place, IntFunction<String> label) {
        int[] counts = new int[places];
        finished.forEach(one -> counts[Math.min(place.applyAsInt(one.clock()), places - 1)]++);
        return IntStream.range(0, places)
                .mapToObj(at -> new Column(label.apply(at), counts[at]))
                .toList();
    }

    private static int days(CaseClock clock) {
        return clock.elapsed().orElseThrow();
    }

    private static int minutes(CaseClock clock) {
        return clock.hours().orElseThrow().minutes().orElseThrow();
    }
}
