package caseclock.events;

import java.util.Optional;
import java.util.UUID;

/** A child is looked after by the council (Care Planning, Placement and Case Review (England) Regulations 2010). */
public sealed interface LookedAfter extends Fact {

    /** The child became looked after. */
    record BecameLookedAfter(EntryId entryId, Happened happened) implements LookedAfter {}

    /** The child is not looked after any more. */
    record LookedAfterEnded(EntryId entryId, Happened happened, EntryId lookedAfter) implements LookedAfter {}

    /**
     * A placement began. It takes the place of the one before.
     *
     * @param regime under which rules of regulation 28 the child is visited there
     * @param untilEighteen whether it is meant to last until the child is eighteen
     */
    record PlacementStarted(EntryId entryId, Happened happened, PlacementRegime regime, boolean untilEighteen)
            implements LookedAfter {}

    /** A placement ended. */
    record PlacementEnded(EntryId entryId, Happened happened, EntryId placement) implements LookedAfter {}

    /**
     * The case of a looked-after child was reviewed (regulation 33).
     *
     * @param meetingId shared by the children of one family
     */
    record LookedAfterReviewHeld(EntryId entryId, Happened happened, Optional<UUID> meetingId) implements LookedAfter {}

    /** A plan for the child's permanent home is in place. */
    record PermanencyPlanMade(EntryId entryId, Happened happened) implements LookedAfter {}
}
