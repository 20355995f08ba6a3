package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.events.Conference;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.util.Optional;
import java.util.stream.Stream;

/** Conferences name their enquiry or plan. One that lies before its enquiry is recorded: the clock then shows it as out of order. */
final class ConferenceRules {

    private ConferenceRules() {}

    static Stream<Link> links(Conference fact) {
        return switch (fact) {
            case ConferenceBooked booked -> booked.enquiry().stream().map(ConferenceRules::enquiry);
            case ConferenceBookingCancelled cancelled ->
                Stream.of(
                        Link.end("booking", cancelled.booking(), ConferenceBooked.class, "a booking", "be cancelled"));
            case ConferenceHeld held -> held.enquiry().stream().map(ConferenceRules::enquiry);
            case ReviewConferenceHeld review ->
                review.plan().stream()
                        .map(plan -> Link.end(
                                "plan", plan, ProtectionPlanStarted.class, "a protection plan", "be reviewed"));
            case ConferenceNotRequired ruledOut ->
                Stream.of(Link.end(
                        "enquiry",
                        ruledOut.enquiry(),
                        Section47EnquiryStarted.class,
                        "a Section 47 enquiry",
                        "be found to need no conference"));
            case ConferenceDelayAgreed delay -> Stream.of(enquiry(delay.enquiry()));
            case TransferInNotified _ -> Stream.empty();
            case TransferInWithdrawn withdrawn ->
                Stream.of(Link.end(
                        "notification",
                        withdrawn.notification(),
                        TransferInNotified.class,
                        "a transfer in",
                        "be withdrawn"));
        };
    }

    static Optional<Refusal> refusal(Conference fact) {
        return switch (fact) {
            case ConferenceBooked booked ->
                refuseIf(
                        booked.bookedFor().isBefore(booked.happened().on()),
                        "bookedFor",
                        "A conference cannot be booked for a day before the booking was made.");
            case ConferenceHeld held ->
                refuseIf(
                        held.kind() == ConferenceKind.REVIEW,
                        "kind",
                        "A review is recorded as a review conference; here the kind is INITIAL or TRANSFER_IN.");
            case ConferenceBookingCancelled _,
                    ReviewConferenceHeld _,
                    ConferenceNotRequired _,
                    ConferenceDelayAgreed _,
                    TransferInNotified _,
                    TransferInWithdrawn _ -> Optional.empty();
        };
    }

    private static Link enquiry(EntryId enquiry) {
        return Link.to("enquiry", enquiry, Section47EnquiryStarted.class, "a Section 47 enquiry");
    }
}
