package caseclock.command.intake;

import caseclock.events.CaseId;
import java.util.List;
import java.util.Optional;

/**
 * All that a source states about one child.
 *
 * @param row which record of the source, from 1
 * @param child whom it is about, unless the reference could not be read or was in the source before
 * @param episodes how many referrals it has
 * @param statements the facts, in an order in which they can be recorded
 * @param rejections what was not taken over
 */
public record ChildStatement(
        int row, Optional<Child> child, int episodes, List<Statement> statements, List<Rejection> rejections) {

    /** A child of a council, by the council's own reference. */
    public record Child(CaseId caseId, String council, String reference) {}
}
