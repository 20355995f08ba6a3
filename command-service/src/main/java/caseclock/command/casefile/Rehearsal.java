package caseclock.command.casefile;

import caseclock.events.CaseEvent;
import caseclock.events.Happened;
import caseclock.events.Recording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tries commands on one case by the rules by which they would be carried out, and writes nothing. */
public final class Rehearsal {

    private final CaseFile file = new CaseFile();

    /** @param events everything that happened to the case, in order */
    public Rehearsal(List<CaseEvent> events) {
        events.forEach(file::note);
    }

    /** Empty if it would be carried out, and counts as carried out from then on; else why it would be refused. */
    public Optional<Refusal> carryOut(CaseCommand command, Recording recording) {
        var refusal = unknown(command)
                .or(() -> file.refusal(command, LocalDate.ofInstant(recording.recordedAt(), Happened.LONDON)));
        if (refusal.isEmpty()) {
            file.note(command.event());
        }
        return refusal;
    }

    private Optional<Refusal> unknown(CaseCommand command) {
        return CaseFile.refuseIf(
                !file.registered() && !(command instanceof CaseCommand.RegisterCase),
                "caseId",
                "This child could not be registered.");
    }
}
