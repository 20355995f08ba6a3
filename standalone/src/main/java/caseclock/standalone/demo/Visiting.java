package caseclock.standalone.demo;

import caseclock.events.Happened;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Visits to the children of a family: most are seen, fewer alone, and not everything is put down.
 *
 * @param alone share of those seen who are seen alone
 */
record Visiting(Pen pen, VisitKind kind, double alone) {

    private static final double SEEN = 0.92;
    private static final double HOUR_PUT_DOWN = 0.5;
    private static final double NOT_PUT_DOWN = 0.012;
    private static final double WITHOUT_KIND = 0.025;
    private static final double SEEN_LEFT_OPEN = 0.008;
    private static final double ALONE_LEFT_OPEN = 0.03;

    private record Seen(Optional<Boolean> child, Optional<Boolean> alone) {}

    /** Answers whether somebody was seen: mostly all are at home, or nobody. */
    boolean visit(List<Diary> children, LocalDate day) {
        Chance chance = pen.chance();
        return visit(
                children,
                chance.happens(HOUR_PUT_DOWN)
                        ? Happened.at(day, LocalTime.of(9, 0).plusMinutes(5L * chance.between(0, 108)))
                        : Happened.on(day));
    }

    private boolean visit(List<Diary> children, Happened made) {
        Chance chance = pen.chance();
        boolean home = chance.happens(SEEN + 0.02);
        boolean lost = chance.happens(NOT_PUT_DOWN);
        Optional<VisitKind> purpose = chance.happens(WITHOUT_KIND) ? Optional.empty() : Optional.of(kind);
        Pen writing = lost ? pen.since(LocalDate.MAX) : pen;
        writing.write(Desk.WORKER, children, made, (_, id) -> {
            Seen seen = seen(home);
            return new VisitMade(id, made, purpose, seen.child(), seen.alone());
        });
        return home && !lost;
    }

    private Seen seen(boolean home) {
        Chance chance = pen.chance();
        boolean there = home && chance.happens(0.98);
        boolean byOneself = there && chance.happens(alone);
        if (chance.happens(SEEN_LEFT_OPEN)) {
            return new Seen(Optional.empty(), Optional.empty());
        }
        boolean open = chance.happens(ALONE_LEFT_OPEN);
        return new Seen(Optional.of(there), open ? Optional.empty() : Optional.of(byOneself));
    }

    /** A first visit due soon: tried again within days until somebody is seen. Without the hour, for it may be on the day that it counts from. */
    void untilSeen(List<Diary> children, LocalDate first, LocalDate before) {
        LocalDate day = first;
        while (day.isBefore(before) && !visit(children, Happened.on(day))) {
            day = pen.days().after(day, pen.chance().between(1, 3));
        }
    }
}
