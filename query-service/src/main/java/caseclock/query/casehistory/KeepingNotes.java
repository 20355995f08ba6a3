package caseclock.query.casehistory;

import caseclock.events.Keeping;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.words.ReasonWords;
import java.util.List;

/** Says what was decided about a listed record. */
final class KeepingNotes {

    private KeepingNotes() {}

    static List<String> of(Keeping keeping) {
        var listed = "Listed under “"
                + RecordRule.of(keeping.rule()).map(RecordRule::title).orElse(keeping.rule()) + "”.";
        return switch (keeping) {
            case Keeping.RecordKept kept -> List.of(listed, "Because " + ReasonWords.of(kept.reason()) + ".");
            case Keeping.RecordKeptNoLonger _ -> List.of(listed);
        };
    }
}
