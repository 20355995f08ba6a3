package caseclock.events;

/** A fact about a case that a person or a source stated: an entry in the case's history. */
public sealed interface Fact extends CaseEvent
        permits Contact,
                Referral,
                Assessment,
                StrategyDiscussion,
                Section47,
                Conference,
                ProtectionPlan,
                Visit,
                Allocation,
                Supervision,
                LookedAfter,
                ConnectedPerson,
                PrivateFostering,
                Closure {

    /** The entry's identity, kept by every correction of it. */
    EntryId entryId();

    /** When it happened in the world, to the day or, where the source knew it, to the minute. */
    Happened happened();
}
