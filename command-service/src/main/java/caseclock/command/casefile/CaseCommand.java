package caseclock.command.casefile;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping.RecordKept;
import caseclock.events.Keeping.RecordKeptNoLonger;
import caseclock.events.KeptReason;
import caseclock.events.Registration.CaseRegistered;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A wish to write something into the stream of one case. It is carried out, or refused with a sentence. */
public sealed interface CaseCommand {

    CaseId caseId();

    /** What is written into the stream if the command is not refused. */
    default CaseEvent event() {
        return switch (this) {
            case RegisterCase(CaseId id, String council, String reference) ->
                new CaseRegistered(id, council, reference);
            case RecordFact(var _, Fact fact) -> fact;
            case CorrectEntry(var _, Fact fact, AmendmentReason reason) ->
                new EntryCorrected(fact.entryId(), fact, reason);
            case WithdrawEntry(var _, EntryId entryId, AmendmentReason reason) -> new EntryWithdrawn(entryId, reason);
            case KeepRecord(var _, EntryId entryId, String rule, KeptReason reason) ->
                new RecordKept(entryId, rule, reason);
            case KeepRecordNoLonger(var _, EntryId entryId, String rule) -> new RecordKeptNoLonger(entryId, rule);
        };
    }

    /** The case's stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return caseId().toString();
    }

    /** Makes a child of a council known. Repeating it changes nothing. */
    record RegisterCase(CaseId caseId, String council, String childReference) implements CaseCommand {}

    /** Records a fact as a new entry. */
    record RecordFact(CaseId caseId, Fact fact) implements CaseCommand {}

    /** Says what an earlier entry should have said. The fact carries the entry's identity. */
    record CorrectEntry(CaseId caseId, Fact fact, AmendmentReason reason) implements CaseCommand {

        public CorrectEntry {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Takes an earlier entry out of the world. */
    record WithdrawEntry(CaseId caseId, EntryId entryId, AmendmentReason reason) implements CaseCommand {}

    /** Says that what a rule lists about an entry stays as it is. Said again, the later reason holds. */
    record KeepRecord(CaseId caseId, EntryId entryId, String rule, KeptReason reason) implements CaseCommand {}

    /** Says that it is to be corrected after all. */
    record KeepRecordNoLonger(CaseId caseId, EntryId entryId, String rule) implements CaseCommand {}
}
