package caseclock.events;

import java.util.Optional;

/** A request for services reaches children's social care, and what is decided about it. */
public sealed interface Referral extends Fact {

    /**
     * A referral was received. It opens an episode of the case. In the census: CINreferralDate (N00100).
     *
     * @param source who referred (N00152)
     * @param primaryNeed main reason for services (N00101)
     * @param noFurtherAction how it was decided, where the source says so without giving the day of the decision (ReferralNFA, N00112)
     */
    record ReferralReceived(
            EntryId entryId,
            Happened happened,
            Optional<ReferralSource> source,
            Optional<PrimaryNeed> primaryNeed,
            Optional<Boolean> noFurtherAction)
            implements Referral {}

    /** A social worker or manager decided what is done about a referral (Working Together: within one working day). */
    record ReferralDecided(EntryId entryId, Happened happened, EntryId referral, ReferralOutcome outcome)
            implements Referral {}
}
