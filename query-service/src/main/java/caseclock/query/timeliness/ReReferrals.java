package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Referral.ReferralReceived;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Which referrals of a child came within 12 months of the one before (DfE's count: from the previous referral, not from its closure). */
public final class ReReferrals {

    private ReReferrals() {}

    /**
     * A referral that counts: the first of its day.
     *
     * @param previousOn the day of the child's referral before this one, if there was one
     */
    public record CountedReferral(EntryId entry, LocalDate on, Optional<LocalDate> previousOn) {

        /** Whether it is a re-referral: on or before the day twelve calendar months after the previous one. */
        public boolean withinTwelveMonths() {
            return previousOn
                    .map(previous -> !on.isAfter(previous.plusMonths(12)))
                    .orElse(false);
        }
    }

    /** Every referral that counts, oldest first, as known at that moment. No further action or not makes no difference. */
    public static List<CountedReferral> knownAt(CaseHistory history, Instant moment) {
        var firstOfDay = new TreeMap<LocalDate, EntryId>();
        history.factsKnownAt(moment)
                .all(ReferralReceived.class)
                .forEach(referral -> firstOfDay.putIfAbsent(referral.happened().on(), referral.entryId()));
        return firstOfDay.entrySet().stream()
                .map(day -> new CountedReferral(
                        day.getValue(), day.getKey(), Optional.ofNullable(firstOfDay.lowerKey(day.getKey()))))
                .toList();
    }
}
