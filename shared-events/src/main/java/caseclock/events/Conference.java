package caseclock.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Child protection conferences: booked, held, reviewed, delayed with a reason, found not to be needed, or taken over from another council. */
public sealed interface Conference extends Fact {

    /**
     * A conference was booked. Booking does not stop any clock.
     *
     * @param happened when the booking was made
     * @param enquiry the Section 47 enquiry it is for, where the source says so
     * @param bookedFor the day it is to be held
     */
    record ConferenceBooked(
            EntryId entryId, Happened happened, ConferenceKind kind, Optional<EntryId> enquiry, LocalDate bookedFor)
            implements Conference {}

    /** A booked conference was called off. */
    record ConferenceBookingCancelled(EntryId entryId, Happened happened, EntryId booking) implements Conference {}

    /**
     * An initial or transfer-in conference was convened. In the census: DateOfInitialCPC (N00110).
     *
     * @param enquiry the Section 47 enquiry it is for, where the source says so
     * @param quorate whether enough agencies were there; a conference that was not quorate stops no clock; unknown counts as quorate
     * @param planMade whether the child became subject to a protection plan, if known
     * @param meetingId shared by the children of one family
     */
    record ConferenceHeld(
            EntryId entryId,
            Happened happened,
            ConferenceKind kind,
            Optional<EntryId> enquiry,
            Optional<Boolean> quorate,
            Optional<Boolean> planMade,
            Optional<UUID> meetingId)
            implements Conference {}

    /**
     * A review conference was convened. In the census: CPPreviewDate (N00116).
     *
     * @param plan the protection plan under review, where the source says so
     * @param planContinued whether the plan went on; unknown counts as continued unless the plan ended that day
     */
    record ReviewConferenceHeld(
            EntryId entryId,
            Happened happened,
            Optional<EntryId> plan,
            Optional<Boolean> quorate,
            Optional<Boolean> planContinued,
            Optional<UUID> meetingId)
            implements Conference {}

    /** It was decided that an enquiry needs no conference. A conference held all the same keeps the first start. */
    record ConferenceNotRequired(EntryId entryId, Happened happened, EntryId enquiry) implements Conference {}

    /** Why a conference is late was agreed and written down. The clock goes on. */
    record ConferenceDelayAgreed(EntryId entryId, Happened happened, EntryId enquiry, DelayReason reason)
            implements Conference {}

    /** Another council told us that a child on its protection plan has moved here. */
    record TransferInNotified(EntryId entryId, Happened happened) implements Conference {}

    /** The child does not move here after all, or the other council keeps the plan. */
    record TransferInWithdrawn(EntryId entryId, Happened happened, EntryId notification) implements Conference {}
}
