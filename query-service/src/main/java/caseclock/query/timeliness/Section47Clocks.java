package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
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
import caseclock.events.Fact;
import caseclock.events.Section47.Section47EnquiryConcluded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * From the strategy discussion that initiated a Section 47 enquiry to the initial child protection conference for it: 15 working days (Working
 * Together). Neither the first nor the last discussion counts, only that one. A conference that was not quorate is no stop; of several sittings
 * the first counts. Transfer-in conferences are none of its business.
 */
final class Section47Clocks {

    private final Episodes episodes;
    private final Enquiries enquiries;
    private final List<OpenClock> withoutEnquiry = new ArrayList<>();
    private final Set<UUID> meetings = new HashSet<>();

    private Section47Clocks(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        this.enquiries = new Enquiries(facts);
        facts.inOrder().forEach(this::read);
    }

    static List<OpenClock> of(KnownFacts facts, Episodes episodes) {
        var clocks = new Section47Clocks(facts, episodes);
        var all = new ArrayList<>(clocks.enquiries.clocks());
        all.addAll(clocks.withoutEnquiry);
        return all;
    }

    private void read(Fact fact) {
        enquiries.beginWith(fact);
        switch (fact) {
            case Conference conference -> confer(conference);
            case Section47EnquiryConcluded end -> Enquiry.conclude(enquiries.clock(end.enquiry(), end), end);
            case CaseClosed closure -> enquiries.close(episodes.closing(closure));
            case Fact _ -> {}
        }
    }

    private void confer(Conference conference) {
        switch (conference) {
            case ConferenceHeld held when held.kind() == ConferenceKind.INITIAL -> hold(held);
            case ConferenceBooked booked when booked.kind() == ConferenceKind.INITIAL -> book(booked);
            case ConferenceBookingCancelled off -> enquiries.clocks().forEach(clock -> clock.callOff(off));
            case ConferenceNotRequired none ->
                enquiries.clock(none.enquiry(), none).cancel(none, CancellationReason.CONFERENCE_NOT_REQUIRED);
            case ConferenceDelayAgreed delay ->
                enquiries.clock(delay.enquiry(), delay).delayAgreed(delay.reason());
            case ConferenceHeld _, ConferenceBooked _, ReviewConferenceHeld _ -> {}
            case TransferInNotified _, TransferInWithdrawn _ -> {}
        }
    }

    private void hold(ConferenceHeld held) {
        if (held.quorate().orElse(true) && !furtherSitting(held)) {
            clockOf(held).stop(held);
            held.meetingId().ifPresent(meetings::add);
        }
    }

    private boolean furtherSitting(ConferenceHeld held) {
        return held.enquiry().isEmpty()
                && held.meetingId().filter(meetings::contains).isPresent();
    }

    /** The clock of the enquiry it names; where it names none, of the latest that runs. */
    private OpenClock clockOf(ConferenceHeld held) {
        return held.enquiry()
                .map(named -> enquiries.clock(named, held))
                .or(enquiries::latestRunning)
                .orElseGet(() -> withoutEnquiry(held));
    }

    private OpenClock withoutEnquiry(ConferenceHeld held) {
        OpenClock clock = Enquiry.withoutEnquiry(held);
        withoutEnquiry.add(clock);
        return clock;
    }

    /** Booking a conference for an enquiry that was thought to need none takes that back. */
    private void book(ConferenceBooked booked) {
        booked.enquiry().map(named -> enquiries.clock(named, booked)).ifPresent(OpenClock::conferenceNeededAfterAll);
        booked.enquiry()
                .map(named -> enquiries.clock(named, booked))
                .or(enquiries::latestRunning)
                .ifPresent(clock -> clock.book(booked));
    }
}
