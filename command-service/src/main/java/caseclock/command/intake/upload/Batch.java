package caseclock.command.intake.upload;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.events.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next children of a file, which are recorded together.
 *
 * @param fault why the file cannot be read on after them, if it cannot
 * @param isLast whether the file ends with them, or cannot be read on
 */
record Batch(List<ChildStatement> children, Optional<UnreadableFile> fault, boolean isLast) {

    private static final int MOST_CHILDREN = 200;

    /** A transaction must not take long, however much there is of one child. */
    private static final int MOST_RECORDS = 2_000;

    static Batch next(StatementFile file) {
        var children = new ArrayList<ChildStatement>();
        int records = 0;
        try {
            while (children.size() < MOST_CHILDREN && records < MOST_RECORDS) {
                Optional<ChildStatement> child = file.next();
                if (child.isEmpty()) {
                    return new Batch(children, Optional.empty(), true);
                }
                children.add(child.get());
                records += child.get().statements().size()
                        + child.get().rejections().size();
            }
            return new Batch(children, Optional.empty(), false);
        } catch (UnreadableFile fault) {
            return new Batch(children, Optional.of(fault), true);
        }
    }

    List<CaseId> cases() {
        return children.stream()
                .flatMap(child -> child.child().stream())
                .map(ChildStatement.Child::caseId)
                .toList();
    }
}
