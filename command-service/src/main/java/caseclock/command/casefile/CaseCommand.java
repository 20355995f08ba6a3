package caseclock.command.casefile;

import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.KeptReason;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A wish to write something into the stream of one case. It is carried out, or refused with a sentence. */
public sealed interface CaseCommand {

    CaseId caseId();

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
