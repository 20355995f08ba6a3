package caseclock.standalone.demo;

import caseclock.command.casefile.CaseCommand;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Fact;
import caseclock.events.Keeping.RecordKept;
import caseclock.events.Keeping.RecordKeptNoLonger;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;

/** One thing that somebody in the demo council recorded about a child, and when and by whom it was recorded. */
public record Dictation(CaseEvent event, Recording recording) {

    /** The command that makes a case say so. */
    public CaseCommand command(CaseId caseId) {
        return switch (event) {
            case CaseRegistered(var _, String council, String child) ->
                new CaseCommand.RegisterCase(caseId, council, child);
            case Fact fact -> new CaseCommand.RecordFact(caseId, fact);
            case EntryCorrected corrected -> new CaseCommand.CorrectEntry(caseId, corrected.fact(), corrected.reason());
            case EntryWithdrawn withdrawn ->
                new CaseCommand.WithdrawEntry(caseId, withdrawn.entryId(), withdrawn.reason());
            case RecordKept kept -> new CaseCommand.KeepRecord(caseId, kept.entryId(), kept.rule(), kept.reason());
            case RecordKeptNoLonger noLonger ->
                new CaseCommand.KeepRecordNoLonger(caseId, noLonger.entryId(), noLonger.rule());
        };
    }
}
