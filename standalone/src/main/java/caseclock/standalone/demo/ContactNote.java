package caseclock.standalone.demo;

import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.ContactOutcome;
import caseclock.events.Happened;
import caseclock.events.ReferralSource;
import java.util.List;
import java.util.Optional;

/** How a contact is put down: a few without the time of day, a few whose decision nobody put down at all. */
final class ContactNote {

    private static final double TIME_MISSING = 0.015;
    private static final double DECISION_MISSING = 0.006;

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
        if (!pen.chance().happens(DECISION_MISSING)) {
            pen.write(
                    Desk.FRONT_DOOR,
                    children,
                    closed,
                    (child, id) -> new ContactDecided(id, closed, contact.of(child), outcome));
        }
    }

    private static Happened timed(Chance chance, Happened moment) {
        return chance.happens(TIME_MISSING) ? Happened.on(moment.on()) : moment;
    }
}
