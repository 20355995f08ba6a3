package caseclock.command.intake.upload;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Place;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.events.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The next children of a file, or the next of those whom it leaves out, who are recorded together. */
record Batch(List<ChildStatement> children, boolean isLast) {

    private static final int MOST_CHILDREN = 200;

    /** A transaction must not take long, however much there is of one child. */
    private static final int MOST_RECORDS = 2_000;

    static Batch next(StatementFile file) throws UnreadableFile {
        var children = new ArrayList<ChildStatement>();
        int records = 0;
        while (children.size() < MOST_CHILDREN && records < MOST_RECORDS) {
            Optional<ChildStatement> child = file.next();
            if (child.isEmpty()) {
                return new Batch(children, true);
            }
            children.add(child.get());
            records +=
                    child.get().statements().size() + child.get().rejections().size();
        }
        return new Batch(children, false);
    }

    /** Children of whom a file says nothing at all. */
    static Batch leftOut(List<CaseId> cases, String council) {
        return new Batch(cases.stream().map(caseId -> nothing(caseId, council)).toList(), false);
    }

    private static ChildStatement nothing(CaseId caseId, String council) {
        return new ChildStatement(
                new Place("", 0),
                Optional.of(new ChildStatement.Child(caseId, council, "")),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                new EntryIds(caseId),
                List.of());
    }

    List<CaseId> cases() {
        return children.stream()
                .flatMap(child -> child.child().stream())
                .map(ChildStatement.Child::caseId)
                .toList();
    }
}
