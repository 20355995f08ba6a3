package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** That a referral was taken on: from which day, and by which entry. */
record Acceptance(LocalDate on, Fact by) {

    static final Comparator<Acceptance> EARLIEST = Comparator.comparing(Acceptance::on);

    /**
     * From the first decision that accepts it. Where no decision is known, from the referral itself, unless its source says that nothing further
     * was done. A decision outweighs that remark. A decision dated before its referral counts from the referral.
     */
    static Optional<Acceptance> of(ReferralReceived referral, List<ReferralDecided> decisions) {
        LocalDate received = referral.happened().on();
        if (decisions.isEmpty()) {
            return referral.noFurtherAction().orElse(false)
                    ? Optional.empty()
                    : Optional.of(new Acceptance(received, referral));
        }
        return decisions.stream()
                .filter(decision -> decision.outcome().accepted())
                .findFirst()
                .map(decision ->
                        new Acceptance(later(received, decision.happened().on()), decision));
    }

    /** With the time of day of its entry, if it is that day. */
    Happened happened() {
        return by.happened().on().equals(on) ? by.happened() : Happened.on(on);
    }

    OpenClock starts(TimescaleKey timescale) {
        return new OpenClock(timescale, by, happened());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
