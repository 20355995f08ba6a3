package caseclock.standalone.demo;

import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.ContactOutcome;
import caseclock.events.Happened;
import caseclock.events.ReferralSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a contact is put down: a few without the time of day, a few whose decision is missing until somebody goes through the undecided ones. */
final class ContactNote {

    private static final double TIME_MISSING = 0.015;
    private static final double DECISION_MISSING = 0.008;

    private ContactNote() {}

    static void write(
            Pen pen,
            List<Diary> children,
            Optional<ReferralSource> source,
            Happened received,
            Happened decided,
            ContactOutcome outcome) {
        Happened put = timed(pen.chance(), received);
        Happened closed = timed(pen.chance(), decided);
        Entries contact = pen.write(Desk.FRONT_DOOR, children, put, (_, id) -> new ContactReceived(id, put, source));
        boolean missing = pen.chance().happens(DECISION_MISSING);
        (missing ? pen.notBefore(noticed(pen, closed)) : pen)
                .write(
                        Desk.FRONT_DOOR,
                        children,
                        closed,
                        (child, id) -> new ContactDecided(id, closed, contact.of(child), outcome));
    }

    private static Instant noticed(Pen pen, Happened decided) {
        int workingDays = pen.chance().between(12, 60);
        return new OfficeHours(pen.days()).moment(pen.chance(), decided, workingDays);
    }

    private static Happened timed(Chance chance, Happened moment) {
        return chance.happens(TIME_MISSING) ? Happened.on(moment.on()) : moment;
    }
}
