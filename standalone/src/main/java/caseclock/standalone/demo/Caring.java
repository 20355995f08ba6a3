package caseclock.standalone.demo;

import caseclock.events.Happened;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is told of looked-after children: where they live, who visits, the reviews, and a plan for a permanent home mostly by the second. */
final class Caring {

    private static final double END_PUT_DOWN = 0.92;
    private static final double PERMANENT_BY_SECOND_REVIEW = 0.8;

    private Caring() {}

    static void tell(Margin margin, Care care) {
        Pen pen = margin.pen(Strand.PLACEMENTS, care.about());
        Happened became = Happened.on(care.from());
        Entries time = pen.write(Desk.WORKER, care.children(), became, (_, id) -> new BecameLookedAfter(id, became));
        Chance planned = margin.pen(Strand.HOMES, care.about()).chance();
        List<Placement> placements = new Placements(planned, margin.days(), care.until()).from(care.from());
        placements.forEach(placement -> live(margin, pen, care, placement));
        Happened ended = Happened.on(care.until());
        pen.write(Desk.WORKER, care.children(), ended, (child, id) -> new LookedAfterEnded(id, ended, time.of(child)));
        CareVisits.tell(margin, care, placements);
        reviews(margin, care);
        permanency(margin, care);
    }

    /** The end of a placement is sometimes not put down when another follows. */
    private static void live(Margin margin, Pen pen, Care care, Placement placement) {
        Happened started = placement.started();
        Entries there = pen.write(
                Desk.WORKER,
                care.children(),
                started,
                (_, id) -> new PlacementStarted(id, started, placement.regime(), placement.untilEighteen()));
        ConnectedPeople.tell(margin, care, placement, there);
        Happened ended = Happened.on(placement.until());
        if (pen.chance().happens(END_PUT_DOWN) || placement.until().equals(care.until())) {
            pen.write(
                    Desk.WORKER, care.children(), ended, (child, id) -> new PlacementEnded(id, ended, there.of(child)));
        }
    }

    private static void reviews(Margin margin, Care care) {
        Pen pen = margin.pen(Strand.CARE_REVIEWS, care.about());
        for (LocalDate day : care.reviews()) {
            Happened held = OfficeHours.meeting(pen.chance(), day);
            var meeting = Optional.of(pen.chance().uuid());
            pen.write(
                    Desk.CONFERENCE_OFFICE,
                    care.children(),
                    held,
                    (_, id) -> new LookedAfterReviewHeld(id, held, meeting));
        }
    }

    private static void permanency(Margin margin, Care care) {
        Pen pen = margin.pen(Strand.PERMANENCY, care.about());
        Chance chance = pen.chance();
        if (care.reviews().size() < 2) {
            return;
        }
        LocalDate second = care.reviews().get(1);
        boolean inTime = chance.happens(PERMANENT_BY_SECOND_REVIEW);
        LocalDate before =
                chance.happens(0.5) ? second : margin.days().onOrBefore(second.minusDays(chance.between(1, 40)));
        LocalDate day = inTime ? before : margin.days().onOrAfter(second.plusDays(chance.between(5, 105)));
        Happened made = Happened.on(day);
        if (day.isBefore(care.until())) {
            pen.write(Desk.WORKER, care.children(), made, (_, id) -> new PermanencyPlanMade(id, made));
        }
    }
}
