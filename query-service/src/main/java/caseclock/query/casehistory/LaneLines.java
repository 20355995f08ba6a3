package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.query.charts.Lane;
import caseclock.query.charts.Lane.Look;
import caseclock.query.charts.Lane.Run;
import caseclock.query.charts.Picture;
import caseclock.query.charts.SwimLanes;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which clocks of a case are drawn, in which lanes, over which stretch of days; the rest stands in the table. */
record LaneLines(Point point) {

    private static final int MOST_LANES = 8;
    private static final int RECENT_WEEKS = 8;
    private static final int FURTHEST_WEEKS = 30;
    private static final int MARGIN_DAYS = 4;

    /** @param left how many clocks are only in the table */
    record Drawn(Picture picture, int left) {}

    Optional<Drawn> draw(String id, String title, boolean latest) {
        var lanes = lanes();
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        var runs = lanes.stream().flatMap(lane -> lane.runs().stream()).toList();
        var drawing = new SwimLanes(lanes, first(runs), last(runs), cut(), cutWords(latest));
        int left = point.replay().figures().clocks().size() - runs.size();
        return Optional.of(new Drawn(drawing.draw(id, title), left));
    }

    private List<Lane> lanes() {
        Map<String, List<CaseClock>> byName = new LinkedHashMap<>();
        chosen().forEach(clock -> byName.computeIfAbsent(ClockWords.name(clock.timescale()), _ -> new ArrayList<>())
                .add(clock));
        return byName.entrySet().stream()
                .flatMap(one -> rows(one.getValue()).stream().map(row -> lane(one.getKey(), row)))
                .limit(MOST_LANES)
                .toList();
    }

    /** Those that run, and those that were over not long before; of a case where nothing runs, the last ones. */
    private List<CaseClock> chosen() {
        var drawable = point.clocks().stream()
                .filter(clock -> clock.flaw().isEmpty() && !clock.startedOn().isAfter(cut()))
                .toList();
        var newest = drawable.stream()
                .map(clock -> over(clock).orElse(cut()))
                .max(Comparator.naturalOrder())
                .orElse(cut());
        return drawable.stream()
                .filter(clock -> over(clock)
                        .filter(newest.minusWeeks(RECENT_WEEKS)::isAfter)
                        .isEmpty())
                .toList();
    }

    /** Clocks of one timescale that run at the same time stand below each other. */
    private List<List<CaseClock>> rows(List<CaseClock> clocks) {
        List<List<CaseClock>> rows = new ArrayList<>();
        clocks.stream()
                .sorted(Comparator.comparing(CaseClock::startedOn))
                .forEach(clock -> rows.stream()
                        .filter(row -> over(row.getLast())
                                .filter(day -> !day.isAfter(clock.startedOn()))
                                .isPresent())
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(clock));
        return rows;
    }

    private Lane lane(String name, List<CaseClock> clocks) {
        var last = clocks.getLast();
        var limit = point.timescales().inForce(last.timescale(), last.startedOn());
        var words = limit.limit().map(ClockWords::limit).map(text -> limit.local() ? text + ", local policy" : text);
        return new Lane(
                name,
                words.orElse("no limit is set"),
                clocks.stream().map(this::run).toList());
    }

    private Run run(CaseClock clock) {
        var over = over(clock);
        boolean stopped = clock.stop()
                .filter(stop -> over.filter(stop.on()::equals).isPresent())
                .isPresent();
        var line = point.line(clock);
        var held = over.filter(_ -> stopped && ClockWords.isBooked(clock.timescale()));
        return new Run(
                clock.startedOn(),
                over,
                over.isEmpty() ? Look.RUNNING : stopped ? Look.STOPPED : Look.GIVEN_UP,
                clock.dueOn(),
                over.isEmpty() ? ClockTag.bookedFor(clock, point.asAt()) : held,
                line.day().toLowerCase(Locale.ROOT),
                words(clock, over));
    }

    private String words(CaseClock clock, Optional<LocalDate> over) {
        int late = ClockTag.lateBy(clock, point.asAt(), point.calendar());
        var by = late > 0 ? ", " + Words.workingDays(late) + " late" : "";
        var year = point.asAt();
        return switch (clock.stateAt(point.asAt(), point.calendar())) {
            case FINISHED, FINISHED_IN_TIME, FINISHED_LATE ->
                (ClockWords.isBooked(clock.timescale()) ? "held " : "done ")
                        + Words.planDay(over.orElseThrow(), year)
                        + by;
            case CANCELLED -> "given up " + Words.planDay(over.orElseThrow(), year);
            case OVERDUE -> (late > 0 ? "overdue " + Words.workingDays(late) : "just overdue") + booked(clock);
            case BOOKED_LATE -> "booked for " + booking(clock) + by;
            case DUE_SOON, RUNNING, UNKNOWN, DISORDERED, NOT_YET ->
                booked(clock).replaceFirst("^, ", "");
        };
    }

    private String booked(CaseClock clock) {
        return ClockTag.bookedFor(clock, point.asAt()).isPresent()
                ? ", booked for " + booking(clock)
                : ClockWords.isBooked(clock.timescale()) ? ", nothing booked" : "";
    }

    private String booking(CaseClock clock) {
        return ClockTag.bookedFor(clock, point.asAt())
                .map(day -> Words.planDay(day, point.asAt()))
                .orElse("");
    }

    private Optional<LocalDate> over(CaseClock clock) {
        return clock.stop()
                .map(Stop::on)
                .or(() -> clock.cancellation().map(CaseClock.Cancellation::on))
                .filter(on -> !on.isAfter(cut()));
    }

    private LocalDate first(List<Run> runs) {
        var earliest =
                runs.stream().map(Run::from).min(Comparator.naturalOrder()).orElseThrow();
        var furthest = newest(runs).minusWeeks(FURTHEST_WEEKS);
        return (earliest.isBefore(furthest) ? furthest : earliest).minusDays(MARGIN_DAYS);
    }

    private LocalDate last(List<Run> runs) {
        var latest = runs.stream()
                .flatMap(run -> Stream.of(run.until(cut())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var end = latest.isBefore(cut())
                        && runs.stream().anyMatch(run -> run.over().isEmpty())
                ? cut()
                : latest;
        var furthest = newest(runs).plusWeeks(FURTHEST_WEEKS);
        return (end.isAfter(furthest) ? furthest : end).plusDays(MARGIN_DAYS);
    }

    /** The day looked at, or the end of the last clock where none has run for long. */
    private LocalDate newest(List<Run> runs) {
        return runs.stream().anyMatch(run -> run.over().isEmpty())
                ? cut()
                : runs.stream()
                        .flatMap(run -> run.over().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(cut());
    }

    /** What is dated later had not happened, and what was not known cannot be drawn as if it had. */
    private LocalDate cut() {
        var known = knownOn();
        return known.isBefore(point.asAt()) ? known : point.asAt();
    }

    private LocalDate knownOn() {
        return point.replay().knownAt().atZone(LONDON).toLocalDate();
    }

    private String cutWords(boolean latest) {
        return (latest || cut().isBefore(knownOn()) ? "as at " : "known on ") + Words.day(cut());
    }
}
