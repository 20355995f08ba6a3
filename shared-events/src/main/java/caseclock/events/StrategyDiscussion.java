package caseclock.events;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agencies discuss whether a child may be suffering significant harm: asked for, held, or found to be needed no longer. */
public sealed interface StrategyDiscussion extends Fact {

    /**
     * A strategy discussion was asked for.
     *
     * @param meetingId shared by the children of one family who are to be discussed together
     */
    record StrategyDiscussionRequested(EntryId entryId, Happened happened, Optional<UUID> meetingId)
            implements StrategyDiscussion {}

    /** A strategy discussion that was asked for is not needed any more. */
    record StrategyDiscussionNoLongerNeeded(EntryId entryId, Happened happened, EntryId request)
            implements StrategyDiscussion {}

    /**
     * A strategy discussion was held. Whether it starts a Section 47 enquiry is said by the enquiry, which names its discussion.
     *
     * @param meetingId shared by the children of one family who were discussed together
     * @param invited agencies asked to take part; empty if not recorded
     * @param attended agencies that took part; empty if not recorded
     */
    record StrategyDiscussionHeld(
            EntryId entryId, Happened happened, Optional<UUID> meetingId, Set<Agency> invited, Set<Agency> attended)
            implements StrategyDiscussion {

        public StrategyDiscussionHeld {
            invited = Agency.inOrder(invited);
            attended = Agency.inOrder(attended);
        }
    }
}
