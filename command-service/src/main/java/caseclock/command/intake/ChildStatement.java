package caseclock.command.intake;

import caseclock.events.CaseId;
import java.util.List;
import java.util.Optional;

/**
 * All that a source states about one child.
 *
 * @param place where the child first is in the source
 * @param child whom it is about, unless the reference could not be read or was in the source before
 * @param episodes how many referrals it has
 * @param statements the facts, in an order in which they can be recorded
 * @param silences what the source would say of this child if it were so
 * @param held who has the child, from a source that tells only who has it now
 * @param entries the names from which the identities of the statements were made
 * @param rejections what was not taken over
 */
public record ChildStatement(
        Place place,
        Optional<Child> child,
        int episodes,
        List<Statement> statements,
        List<Silence> silences,
        Optional<Held> held,
        EntryIds entries,
        List<Rejection> rejections) {

    /** A child of a council, by the council's own reference. */
    public record Child(CaseId caseId, String council, String reference) {}

    /** A record of which nothing can be taken over. */
    public static ChildStatement of(Place place, List<Rejection> rejections) {
        return new ChildStatement(
                place, Optional.empty(), 0, List.of(), List.of(), Optional.empty(), EntryIds.NONE, rejections);
    }
}
