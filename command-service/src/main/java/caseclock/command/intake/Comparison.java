package caseclock.command.intake;

import caseclock.command.intake.Difference.Changed;
import caseclock.command.intake.Difference.New;
import caseclock.command.intake.Difference.Overruled;
import caseclock.command.intake.Difference.Same;
import caseclock.command.intake.Known.Entry;
import caseclock.events.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a source's statements about a child change. A person's correction stands until the source says something new; a person's
 * withdrawal stands whatever the source says.
 */
public final class Comparison {

    private Comparison() {}

    public static List<Difference> of(List<Statement> statements, Known known) {
        return statements.stream().map(statement -> of(statement, known)).toList();
    }

    private static Difference of(Statement statement, Known known) {
        return known.entry(statement.fact().entryId())
                .map(entry -> of(statement, entry))
                .orElseGet(() -> new New(statement));
    }

    private static Difference of(Statement statement, Entry entry) {
        Optional<Fact> says = Optional.of(statement.fact());
        if (entry.stands().equals(says)) {
            return new Same(statement);
        }
        return entry.stated().equals(says) || entry.withdrawnByHand()
                ? new Overruled(statement)
                : new Changed(statement);
    }
}
