package caseclock.query.timeliness;

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
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A child who comes on another council's protection plan: from that council's notification to the transfer-in conference (local policy, 15 working
 * days). Where no notification stands, there is one in each episode from the referral by which we were told, as soon as a referral is decided as a
 * transfer in or such a conference is booked or held; what was withdrawn leaves nothing to a referral before it, unless the conference is held all
 * the same. A conference before the first notification is no answer to it where a referral had been decided as a transfer by then, but to that
 * referral. It is never mixed with the clock of a Section 47 enquiry.
 */
final class TransferInClocks {

    private static final TimescaleKey KEY = TimescaleKey.TRANSFER_IN_CONFERENCE;

    private final Episodes episodes;
    private final TransferInNotifications notified;
    private final Map<Episode, OpenClock> byEpisode = new LinkedHashMap<>();
    private final List<OpenClock> withoutReferral = new ArrayList<>();

    private TransferInClocks(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        this.notified = new TransferInNotifications(facts, episodes);
        answerReferrals(facts);
        facts.all(Conference.class).forEach(this::read);
        episodes.all().stream()
                .filter(episode -> transferDecided(episode).findAny().isPresent())
                .filter(episode -> !notified.tellOf(episode) && mayCountFromReferral(episode))
                .forEach(this::clock);
        notified.close();
        byEpisode.forEach((episode, clock) ->
                episode.closure().ifPresent(closure -> clock.cancel(closure, CancellationReason.CASE_CLOSED)));
    }

    static List<OpenClock> of(KnownFacts facts, Episodes episodes) {
        var clocks = new TransferInClocks(facts, episodes);
        var all = new ArrayList<>(clocks.notified.clocks());
        all.addAll(clocks.byEpisode.values());
        all.addAll(clocks.withoutReferral);
        return all;
    }

    /** Begins the clocks of conferences that come before any notification, so that what was booked for them finds its clock. */
    private void answerReferrals(KnownFacts facts) {
        facts.all(ConferenceHeld.class)
                .filter(held -> held.kind() == ConferenceKind.TRANSFER_IN && quorate(held))
                .forEach(held -> decidedBeforeToldOf(held).ifPresent(this::clock));
    }

    private void read(Conference conference) {
        switch (conference) {
            case ConferenceBooked booked when booked.kind() == ConferenceKind.TRANSFER_IN -> book(booked);
            case ConferenceBookingCancelled off -> {
                notified.clocks().forEach(clock -> clock.callOff(off));
                byEpisode.values().forEach(clock -> clock.callOff(off));
            }
            case TransferInWithdrawn withdrawn -> notified.withdraw(withdrawn);
            case ConferenceHeld held when held.kind() == ConferenceKind.TRANSFER_IN -> hold(held);
            case ConferenceBooked _, ConferenceHeld _, ReviewConferenceHeld _, TransferInNotified _ -> {}
            case ConferenceNotRequired _, ConferenceDelayAgreed _ -> {}
        }
    }

    private void book(ConferenceBooked booked) {
        LocalDate day = booked.happened().on();
        episodes.on(day)
                .filter(byEpisode::containsKey)
                .filter(episode -> decidedBeforeTold(episode, booked.bookedFor()))
                .map(episode -> Stream.of(clock(episode)))
                .orElseGet(() -> waiting(day))
                .forEach(clock -> clock.book(booked));
    }

    private Stream<OpenClock> waiting(LocalDate day) {
        List<OpenClock> told = notified.standingOn(day);
        return told.isEmpty()
                ? episodes.on(day).filter(this::mayCountFromReferral).map(this::clock).stream()
                : told.stream().filter(OpenClock::running);
    }

    private void hold(ConferenceHeld held) {
        LocalDate day = held.happened().on();
        List<OpenClock> told = notified.standingOn(day);
        if (quorate(held)) {
            answered(held, told).forEach(clock -> clock.stop(held));
        } else if (told.isEmpty()
                && episodes.on(day).map(this::mayCountFromReferral).orElse(true)) {
            ofEpisode(held);
        }
    }

    private List<OpenClock> answered(ConferenceHeld held, List<OpenClock> told) {
        return told.isEmpty() || decidedBeforeToldOf(held).isPresent() ? List.of(ofEpisode(held)) : told;
    }

    private static boolean quorate(ConferenceHeld held) {
        return held.quorate().orElse(true);
    }

    /** The episode whose referral had been decided as a transfer in by the day of a conference, where a notification came after it if at all. */
    private Optional<Episode> decidedBeforeToldOf(ConferenceHeld held) {
        LocalDate day = held.happened().on();
        return episodes.on(day).filter(episode -> decidedBeforeTold(episode, day));
    }

    private boolean decidedBeforeTold(Episode episode, LocalDate day) {
        return transferDecided(episode, day).findAny().isPresent() && !notified.tellOf(episode, day);
    }

    private OpenClock ofEpisode(ConferenceHeld held) {
        return episodes.on(held.happened().on()).map(this::clock).orElseGet(() -> withoutReferral(held));
    }

    private OpenClock clock(Episode episode) {
        return byEpisode.computeIfAbsent(episode, _ -> OpenClock.startedBy(toldBy(episode), KEY));
    }

    /** Whether no transfer was withdrawn in the episode since the referral by which we were told. */
    private boolean mayCountFromReferral(Episode episode) {
        return notWithdrawnSince(toldBy(episode), episode);
    }

    private boolean notWithdrawnSince(ReferralReceived referral, Episode episode) {
        return notified.withdrawnOn(episode)
                .map(referral.happened().on()::isAfter)
                .orElse(true);
    }

    /** The referral of the episode by which another council told us: the first decided as a transfer in, rather after a withdrawal than before. */
    private ReferralReceived toldBy(Episode episode) {
        return transferDecided(episode)
                .filter(referral -> notWithdrawnSince(referral, episode))
                .findFirst()
                .or(() -> transferDecided(episode).findFirst())
                .orElse(episode.referral());
    }

    private Stream<ReferralReceived> transferDecided(Episode episode) {
        return transferDecided(episode, LocalDate.MAX);
    }

    private Stream<ReferralReceived> transferDecided(Episode episode, LocalDate by) {
        return episode.referrals().stream()
                .filter(referral -> episodes.decisions(referral).stream()
                        .filter(decision -> !decision.happened().on().isAfter(by))
                        .anyMatch(decision -> decision.outcome() == ReferralOutcome.TRANSFER_IN));
    }

    private OpenClock withoutReferral(ConferenceHeld held) {
        OpenClock clock = OpenClock.unknown(held, KEY, FlawCode.TRANSFER_REFERRAL_MISSING.sentence());
        withoutReferral.add(clock);
        return clock;
    }
}
