package caseclock.command.intake.upload;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Comparison.Covers;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.events.CaseId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can only be told of a file once all of it was read: that it can be read to its end, of which day it is, what it covers, and which children
 * are in it.
 */
record Survey(String council, Optional<LocalDate> asOf, Covers covers, Set<CaseId> children) {

    /** Several times the children of the largest council. */
    private static final int MOST_CHILDREN = 500_000;

    static Survey of(StatementFile file) throws UnreadableFile {
        var children = new HashSet<CaseId>();
        var illegible = new HashSet<String>();
        Optional<ChildStatement> next = file.next();
        while (next.isPresent()) {
            ChildStatement stated = next.get();
            stated.child()
                    .map(ChildStatement.Child::caseId)
                    .ifPresentOrElse(children::add, () -> illegible.addAll(lists(stated)));
            if (children.size() > MOST_CHILDREN) {
                throw new UnreadableFile("The file holds more than 500,000 children. Upload it in parts.");
            }
            next = file.next();
        }
        var covers = new Covers(file.scopes(), file.untold()).without(illegible);
        return new Survey(file.council(), file.asOf(), covers, children);
    }

    private static List<String> lists(ChildStatement unknown) {
        return unknown.rejections().stream()
                .map(rejection -> rejection.place().list())
                .toList();
    }
}
