package caseclock.standalone.demo;

import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conference office's diary for one conference of some children.
 *
 * @param enquiry the enquiry that the conference is for, if it is for one
 */
record Bookings(
        Household family, List<Diary> children, ConferenceKind kind, Function<Diary, Optional<EntryId>> enquiry) {

    static Bookings initial(Household family, Enquiry enquiry) {
        return new Bookings(
                family,
                enquiry.children(),
                ConferenceKind.INITIAL,
                child -> enquiry.entries().named(child));
    }

    /** For a review, or for the first conference of children who come on another council's plan. */
    static Bookings of(Household family, List<Diary> children, ConferenceKind kind) {
        return new Bookings(family, children, kind, _ -> Optional.empty());
    }

    Entries book(LocalDate made, LocalDate bookedFor) {
        Happened on = Happened.on(made);
        return family.tell(
                Desk.CONFERENCE_OFFICE,
                children,
                on,
                (child, id) -> new ConferenceBooked(id, on, kind, enquiry.apply(child), bookedFor));
    }

    /** Booked for one day, called off, and booked again for another. */
    void postpone(LocalDate made, LocalDate first, LocalDate calledOff, LocalDate second) {
        Entries booking = book(made, first);
        Happened off = Happened.on(calledOff);
        family.tell(
                Desk.CONFERENCE_OFFICE,
                children,
                off,
                (child, id) -> new ConferenceBookingCancelled(id, off, booking.of(child)));
        book(calledOff, second);
    }
}
