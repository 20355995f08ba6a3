package caseclock.query.worklist;

import caseclock.query.frame.Address;
import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.measures.NotAsked;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.work.DueClock;
import caseclock.query.work.DueShow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the worklist is asked besides the two dates.
 *
 * @param team its key
 * @param show empty for everything that is open
 * @param down whether the last comes first
 * @param page from 1
 */
public record DueAsked(
        Optional<String> council,
        Optional<String> team,
        Optional<DueShow> show,
        Optional<TimescaleKey> timescale,
        Optional<String> worker,
        DueOrder order,
        boolean down,
        int page) {

    private static final int MOST_PAGES = 100_000;

    /** @throws NotAsked naming what cannot be asked and what can */
    static DueAsked of(Map<String, String> parameters) {
        return new DueAsked(
                text(parameters, "council"),
                text(parameters, "team"),
                text(parameters, "show").filter(key -> !key.equals("open")).map(DueAsked::show),
                text(parameters, "timescale").map(DueAsked::timescale),
                text(parameters, "worker"),
                DueOrder.of(text(parameters, "sort")),
                text(parameters, "dir").map(DueAsked::down).orElse(false),
                text(parameters, "page").map(DueAsked::page).orElse(1));
    }

    private static Optional<String> text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static DueShow show(String key) {
        return DueShow.of(key)
                .orElseThrow(
                        () -> new NotAsked(
                                "show",
                                "Show overdue, today, next-3, next-5, next-10, booked-late or not-started, or leave it out for everything open."));
    }

    private static TimescaleKey timescale(String key) {
        try {
            return TimescaleKey.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new NotAsked("timescale", String.valueOf(unknown.getMessage()));
        }
    }

    private static boolean down(String text) {
        return switch (text) {
            case "desc" -> true;
            case "asc" -> false;
            default -> throw new NotAsked("dir", "Sort asc (first to last) or desc (last to first).");
        };
    }

    private static int page(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new NotAsked("page", "Pages are counted from 1.");
        }
        return Math.min(MOST_PAGES, Integer.parseInt(text));
    }

    boolean admits(DueClock due) {
        return timescale.map(key -> key == due.clock().timescale()).orElse(true)
                && worker.map(one -> one.equals(due.clock().worker().orElse("")))
                        .orElse(true);
    }

    boolean filtered() {
        return timescale.isPresent() || worker.isPresent();
    }

    DueAsked showing(Optional<DueShow> other) {
        return new DueAsked(council, team, other, timescale, worker, order, down, 1);
    }

    DueAsked filtering(Optional<TimescaleKey> otherTimescale, Optional<String> otherWorker) {
        return new DueAsked(council, team, show, otherTimescale, otherWorker, order, down, 1);
    }

    /** The other way round where it is sorted so already. */
    DueAsked sorting(DueOrder other) {
        return new DueAsked(council, team, show, timescale, worker, other, order == other && !down, 1);
    }

    DueAsked turnedTo(int other) {
        return new DueAsked(council, team, show, timescale, worker, order, down, other);
    }

    /** What goes without saying is left out. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        council.ifPresent(code -> parameters.put("council", code));
        team.ifPresent(key -> parameters.put("team", key));
        show.ifPresent(one -> parameters.put("show", one.key()));
        timescale.ifPresent(key -> parameters.put("timescale", key.text()));
        worker.ifPresent(who -> parameters.put("worker", who));
        if (order != DueOrder.DUE || down) {
            parameters.put("sort", order.key());
        }
        if (down) {
            parameters.put("dir", "desc");
        }
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return parameters;
    }

    String address() {
        return address(Address.DUE);
    }

    String address(String page) {
        return Address.asking(page, parameters());
    }

    Kept[] kept() {
        return parameters().entrySet().stream()
                .map(one -> new Kept(one.getKey(), one.getValue()))
                .toArray(Kept[]::new);
    }
}
