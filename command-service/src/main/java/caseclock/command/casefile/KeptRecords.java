package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.command.casefile.CaseCommand.KeepRecordNoLonger;
import caseclock.events.EntryId;
import caseclock.events.Keeping;
import caseclock.events.Keeping.RecordKept;
import caseclock.events.Keeping.RecordKeptNoLonger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which listed records of a case stay as they are. What the rules are, it does not know: they are applied where records are read. */
final class KeptRecords {

    private static final Pattern RULE = Pattern.compile("[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,9}");

    private final Set<Kept> kept = new HashSet<>();

    private record Kept(EntryId entry, String rule) {}

    static Optional<Refusal> rule(String rule) {
        return refuseIf(
                !RULE.matcher(rule).matches(),
                "rule",
                "Give the rule as /api/v1/records-to-correct names it, for instance visit-without-seen.");
    }

    Optional<Refusal> refusal(KeepRecordNoLonger noLonger) {
        return refuseIf(
                !kept.contains(new Kept(noLonger.entryId(), noLonger.rule())),
                "entryId",
                "This record is not one that was to stay as it is.");
    }

    void note(Keeping keeping) {
        var about = new Kept(keeping.entryId(), keeping.rule());
        switch (keeping) {
            case RecordKept _ -> kept.add(about);
            case RecordKeptNoLonger _ -> kept.remove(about);
        }
    }
}
