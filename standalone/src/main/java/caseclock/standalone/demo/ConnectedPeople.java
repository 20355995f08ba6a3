package caseclock.standalone.demo;

import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.time.LocalTime;

/** Relatives and friends approved for the time being: the manager's approval, the assessment from the next day, sometimes more time, and the panel's approval or not. */
record ConnectedPeople(Margin margin, Pen pen, Care care, Placement placement, Entries there) {

    private static final double APPROVED_THAT_DAY = 0.88;
    private static final double ASSESSED_BY_NEXT_DAY = 0.8;
    private static final double EXTENDED_TOO_LATE = 0.15;
    private static final double HOUR_MISSING = 0.08;

    static void tell(Margin margin, Care care, Placement placement, Entries there) {
        if (placement.approval() != Placement.Approval.NOT_ASKED) {
            Pen pen = margin.pen(Strand.CONNECTED_PERSON, care.about());
            new ConnectedPeople(margin, pen, care, placement, there).tell();
        }
    }

    private void tell() {
        boolean thatDay = pen.chance().happens(APPROVED_THAT_DAY);
        var granted = Happened.on(margin.days().after(placement.from(), thatDay ? 0 : 1));
        write(Desk.MANAGER, granted, (child, id) -> new TemporaryApprovalGranted(id, granted, there.of(child)));
        Happened assessed = assessed();
        write(
                Desk.WORKER,
                assessed,
                (child, id) -> new ConnectedPersonAssessmentStarted(id, assessed, there.of(child)));
        if (placement.approval() == Placement.Approval.AFTER_EXTENSION) {
            extend();
        }
        Happened approved = Happened.on(placement.until());
        if (placement.approval().given() && placement.until().isBefore(care.until())) {
            write(Desk.MANAGER, approved, (child, id) -> new ConnectedPersonApproved(id, approved, there.of(child)));
        }
    }

    /** The same evening, the next morning, or days later. */
    private Happened assessed() {
        Chance chance = pen.chance();
        LocalTime placed = placement.started().at().orElse(LocalTime.NOON);
        boolean soon = chance.happens(ASSESSED_BY_NEXT_DAY);
        boolean sameDay = placed.isBefore(LocalTime.of(15, 0)) && chance.happens(0.5);
        LocalDate day = sameDay ? placement.from() : placement.from().plusDays(1);
        LocalTime time = sameDay
                ? placed.plusMinutes(chance.between(60, 240))
                : LocalTime.of(9, 0).plusMinutes(chance.between(0, 60));
        LocalDate on = soon ? day : margin.days().after(placement.from(), chance.between(2, 6));
        return chance.happens(HOUR_MISSING) ? Happened.on(on) : Happened.at(on, time);
    }

    private void extend() {
        int days = pen.chance().happens(EXTENDED_TOO_LATE)
                ? pen.chance().between(113, 117)
                : pen.chance().between(98, 112);
        Happened extended =
                Happened.on(margin.days().onOrBefore(placement.from().plusDays(days)));
        if (extended.on().isBefore(placement.until())) {
            write(Desk.MANAGER, extended, (child, id) -> new TemporaryApprovalExtended(id, extended, there.of(child)));
        }
    }

    private void write(Desk desk, Happened happened, Household.Telling telling) {
        pen.write(desk, care.children(), happened, telling);
    }
}
