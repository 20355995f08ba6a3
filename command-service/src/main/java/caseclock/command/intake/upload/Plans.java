package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.Refusal;
import caseclock.command.casefile.Rehearsal;
import caseclock.command.intake.Known;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries commands without recording anything, by the very rules by which they will be carried out, and notes what they would record. */
final class Plans implements BatchRecorder.Carrier {

    private final Map<CaseId, Rehearsal> cases = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    /** An event that would be recorded. */
    record Planned(CaseId caseId, CaseEvent event, Recording recording) {}

    Plans(Map<CaseId, Known> known) {
        known.forEach((caseId, entries) -> cases.put(caseId, new Rehearsal(entries.events())));
    }

    @Override
    public Optional<Refusal> carryOut(CaseCommand command, Recording recording) {
        var refusal = cases.computeIfAbsent(command.caseId(), _ -> new Rehearsal(List.of()))
                .carryOut(command, recording);
        if (refusal.isEmpty()) {
            planned.add(new Planned(command.caseId(), command.event(), recording));
        }
        return refusal;
    }

    List<Planned> planned() {
        return planned;
    }
}
