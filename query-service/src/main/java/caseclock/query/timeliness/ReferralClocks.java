package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From a referral to the decision on it: one working day (Working Together). Nothing but a decision ends it; a referral that nobody decided on is
 * overdue even when its case is closed. Every referral has its own, also one that reaches an open case.
 */
final class ReferralClocks {

    private static final TimescaleKey KEY = TimescaleKey.REFERRAL_DECISION;

    private final Map<EntryId, OpenClock> byReferral = new LinkedHashMap<>();

    private ReferralClocks() {}

    static Collection<OpenClock> of(KnownFacts facts, Episodes episodes) {
        var clocks = new ReferralClocks();
        facts.all(ReferralReceived.class)
                .forEach(referral ->
                        clocks.receive(referral, episodes.decisions(referral).isEmpty()));
        facts.all(ReferralDecided.class).forEach(clocks::decide);
        return clocks.byReferral.values();
    }

    private void receive(ReferralReceived referral, boolean undecided) {
        OpenClock clock = OpenClock.startedBy(referral, KEY);
        if (undecided && referral.noFurtherAction().isPresent()) {
            clock.isUnknown("The source does not give the day of the decision.");
        }
        byReferral.put(referral.entryId(), clock);
    }

    private void decide(ReferralDecided decision) {
        byReferral
                .computeIfAbsent(decision.referral(), _ -> withoutReferral(decision))
                .stop(decision);
    }

    private static OpenClock withoutReferral(Fact decision) {
        return OpenClock.unknown(decision, KEY, "The referral that was decided on is not recorded.");
    }
}
