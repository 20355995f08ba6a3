package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.Line.CareLine;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PlacementStarted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of being looked after, each with its latest review, its latest placement and its end: list 8. */
final class Caring {

    private static final Comparator<CareLine> TIMES =
            Comparator.comparing(line -> line.endedOn().orElse(LocalDate.MAX));

    private final Told told;
    private final Set<LocalDate> reviews = new HashSet<>();
    private final Set<LocalDate> placements = new HashSet<>();
    private int untold;

    private Caring(Told told) {
        this.told = told;
    }

    /** @return how many placements could not be told, because nobody can say under which rules the child is visited there */
    static int tell(Lines lines, Told told) {
        var caring = new Caring(told);
        List<CareLine> times = lines.of(CareLine.class, TIMES);
        times.forEach(caring::time);
        told.noneAfterLatest(LookedAfterReviewHeld.class, times, CareLine::reviewOn, Item.CARE_REVIEW_DAY);
        told.noneAfterLatest(PlacementStarted.class, times, CareLine::placedOn, Item.PLACEMENT_DAY);
        return caring.untold;
    }

    private void time(CareLine line) {
        EntryId lookedAfter = told.next("looked-after", line.on());
        told.state(new BecameLookedAfter(lookedAfter, Happened.on(line.on())), Item.CARE_DAY, line);
        line.placedOn().filter(placements::add).ifPresent(day -> placement(day, line));
        line.reviewOn().filter(reviews::add).ifPresent(day -> review(day, line));
        line.endedOn()
                .ifPresentOrElse(
                        day -> told.state(
                                new LookedAfterEnded(
                                        told.next("looked-after-end", lookedAfter), Happened.on(day), lookedAfter),
                                Item.CARE_END_DAY,
                                line),
                        () -> told.silent("looked-after-end", lookedAfter, Item.CARE_END_DAY, line));
    }

    private void placement(LocalDate day, CareLine line) {
        Optional<VisitingRules> rules = VisitingRules.of(
                line.row().firstWord(Item.PLACEMENT_TYPE),
                line.row().firstWord(Item.LEGAL_STATUS),
                line.legalStatusOn().filter(since -> !since.isAfter(day)).isPresent());
        rules.ifPresentOrElse(
                found -> told.state(
                        new PlacementStarted(
                                told.next("placement", day), Happened.on(day), found.regime(), found.untilEighteen()),
                        Item.PLACEMENT_DAY,
                        line),
                () -> untold++);
    }

    private void review(LocalDate day, CareLine line) {
        told.state(
                new LookedAfterReviewHeld(told.next("looked-after-review", day), Happened.on(day), Optional.empty()),
                Item.CARE_REVIEW_DAY,
                line);
    }
}
