package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.Line.CareLine;
import caseclock.command.intake.annexa.Line.InNeedLine;
import caseclock.command.intake.annexa.Line.PlanLine;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.Happened;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The latest visits that lists 6, 7 and 8 give. Days in several lists are one visit; what it was made for is said by the first of: plan, care. Each
 * column gives a day on which the child was seen: a statutory visit at which it was not is none.
 */
final class Visiting {

    /** A day in one of the lists. */
    private record Seen(LocalDate on, Optional<VisitKind> kind, Optional<Boolean> alone, Item item, Line line) {

        /** The same visit, with all that either list knows of it; this one's word comes first. */
        Seen and(Seen other) {
            return new Seen(on, kind.or(() -> other.kind), alone.or(() -> other.alone), item, line);
        }
    }

    private Visiting() {}

    static void tell(Lines lines, Told told) {
        var visits = new TreeMap<LocalDate, Seen>();
        days(lines).forEach(seen -> visits.merge(seen.on(), seen, Seen::and));
        visits.values().forEach(seen -> told.state(visit(seen, told), seen.item(), seen.line()));
        Optional.ofNullable(visits.lastEntry())
                .filter(_ -> areLegible(lines))
                .map(Map.Entry::getValue)
                .ifPresent(latest -> told.noneAfter(VisitMade.class, latest.on(), latest.item(), latest.line()));
    }

    private static boolean areLegible(Lines lines) {
        return Told.areLegible(lines.of(PlanLine.class), PlanLine::visitOn, Item.PLAN_VISIT_DAY)
                && Told.areLegible(lines.of(CareLine.class), CareLine::visitOn, Item.CARE_VISIT_DAY)
                && Told.areLegible(lines.of(InNeedLine.class), InNeedLine::lastSeenOn, Item.LAST_SEEN);
    }

    private static VisitMade visit(Seen seen, Told told) {
        return new VisitMade(
                told.next("visit", seen.on()), Happened.on(seen.on()), seen.kind(), Optional.of(true), seen.alone());
    }

    private static Stream<Seen> days(Lines lines) {
        return Stream.of(
                        lines.of(PlanLine.class).stream()
                                .flatMap(line -> line
                                        .visitOn()
                                        .map(day -> new Seen(
                                                day,
                                                Optional.of(VisitKind.CHILD_PROTECTION),
                                                line.seenAlone(),
                                                Item.PLAN_VISIT_DAY,
                                                line))
                                        .stream()),
                        lines.of(CareLine.class).stream()
                                .flatMap(line -> line
                                        .visitOn()
                                        .map(day -> new Seen(
                                                day,
                                                Optional.of(VisitKind.LOOKED_AFTER),
                                                Optional.empty(),
                                                Item.CARE_VISIT_DAY,
                                                line))
                                        .stream()),
                        lines.of(InNeedLine.class).stream()
                                .flatMap(line -> line
                                        .lastSeenOn()
                                        .map(day ->
                                                new Seen(day, Optional.empty(), Optional.empty(), Item.LAST_SEEN, line))
                                        .stream()))
                .flatMap(seen -> seen);
    }
}
