package caseclock.events;

import java.util.Optional;

/** Somebody tells children's social care about a child, and what is decided about it. A contact is not yet a referral. */
public sealed interface Contact extends Fact {

    /**
     * A contact was received. One that reaches a case already open stays a contact (DfE counts no referral then).
     *
     * @param source who made contact; the codes are those of a referral
     */
    record ContactReceived(EntryId entryId, Happened happened, Optional<ReferralSource> source) implements Contact {}

    /** It was decided what is done about a contact (local policy: within 24 hours or one working day). */
    record ContactDecided(EntryId entryId, Happened happened, EntryId contact, ContactOutcome outcome)
            implements Contact {}
}
