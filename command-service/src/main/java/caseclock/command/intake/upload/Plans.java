package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.Refusal;
import caseclock.command.casefile.Rehearsal;
import caseclock.command.intake.Known;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.recording.CaseRecorder.Decided;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Recording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides on commands for many cases by the rules of the case file, from what is known of them in one reading, and notes what is to be recorded. A
 * check leaves it at that; recording appends it at once.
 */
final class Plans {

    private final CaseRecorder recorder;
    private final Map<CaseId, Known> known;
    private final Map<CaseId, Rehearsal> cases = new HashMap<>();
    private final Map<CaseId, Integer> places = new HashMap<>();
    private final List<Decided> decided = new ArrayList<>();

    Plans(CaseRecorder recorder, Map<CaseId, Known> known) {
        this.recorder = recorder;
        this.known = known;
    }

    /** Empty if it is to be carried out; else why it is refused. */
    Optional<Refusal> carryOut(CaseCommand command, Recording recording) {
        var refusal =
                recorder.early(recording).or(() -> rehearsal(command.caseId()).carryOut(command, recording));
        if (refusal.isEmpty()) {
            decide(command, recording);
        }
        return refusal;
    }

    /** Withdraws an entry that is known to stand. */
    void withdraw(CaseId caseId, EntryId entry, Recording recording) {
        decide(new CaseCommand.WithdrawEntry(caseId, entry, AmendmentReason.NO_LONGER_IN_SOURCE), recording);
    }

    private void decide(CaseCommand command, Recording recording) {
        int place = places.merge(command.caseId(), 1, Integer::sum) - 1;
        decided.add(new Decided(command.caseId(), known(command.caseId()) + place, command.event(), recording));
    }

    private int known(CaseId caseId) {
        return known.containsKey(caseId) ? known.get(caseId).events().size() : 0;
    }

    private Rehearsal rehearsal(CaseId caseId) {
        return cases.computeIfAbsent(
                caseId,
                id -> new Rehearsal(known.containsKey(id) ? known.get(id).events() : List.of()));
    }

    List<Decided> decided() {
        return decided;
    }
}
