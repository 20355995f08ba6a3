package caseclock.command.casefile;

import caseclock.events.Supervision;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Supervision.SupervisionHeld;
import java.util.Optional;

/** Workers and managers are given by staff reference. */
final class SupervisionRules {

    private SupervisionRules() {}

    static Optional<Refusal> refusal(Supervision fact) {
        return switch (fact) {
            case SupervisionHeld held -> held.worker().flatMap(worker -> StaffReference.refusal("worker", worker));
            case ManagementOversightRecorded oversight ->
                oversight.by().flatMap(by -> StaffReference.refusal("by", by));
        };
    }
}
