package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One stay of a case with the council: from the referral that opened it until closure. A referral received meanwhile joins it. */
final class Episode {

    private final List<ReferralReceived> referrals = new ArrayList<>();
    private Acceptance acceptance;
    private Optional<CaseClosed> closure = Optional.empty();

    Episode(ReferralReceived referral, Acceptance acceptance) {
        this.referrals.add(referral);
        this.acceptance = acceptance;
    }

    /** Open from the earliest acceptance: a referral on a case that is waiting for its decision may be accepted before it. */
    void join(ReferralReceived referral, Acceptance accepted) {
        referrals.add(referral);
        acceptance = Collections.min(List.of(acceptance, accepted), Acceptance.EARLIEST);
    }

    /** Ends with that closure. Referrals that reached the council again after it leave for the next episode. */
    void close(CaseClosed by, List<ReferralReceived> again) {
        closure = Optional.of(by);
        referrals.removeAll(again);
    }

    /** The referral that opened it. */
    ReferralReceived referral() {
        return referrals.getFirst();
    }

    List<ReferralReceived> referrals() {
        return referrals;
    }

    LocalDate startedOn() {
        return referral().happened().on();
    }

    Optional<CaseClosed> closure() {
        return closure;
    }

    Optional<LocalDate> closedOn() {
        return closure.map(closed -> closed.happened().on());
    }

    /** Whether that day lies in it, from the referral to the closure, both days counted. */
    boolean holds(LocalDate day) {
        return !day.isBefore(startedOn())
                && closedOn().map(closed -> !day.isAfter(closed)).orElse(true);
    }

    Acceptance acceptance() {
        return acceptance;
    }

    /** The spell during which it is open: from acceptance to closure. */
    Optional<Spell> open() {
        return Spell.starting(acceptance.on(), SpellKind.OPEN, acceptance.by().entryId())
                .until(closedOn());
    }
}
