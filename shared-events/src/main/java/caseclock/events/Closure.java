package caseclock.events;

import java.util.Optional;

/** The end of an episode: services stop and the case is closed. */
public sealed interface Closure extends Fact {

    /**
     * The case was closed. In the census: CINclosureDate (N00102) with ReasonForClosure (N00103). A closure made in error is withdrawn,
     * not answered with a new referral.
     */
    record CaseClosed(EntryId entryId, Happened happened, Optional<ClosureReason> reason) implements Closure {}
}
