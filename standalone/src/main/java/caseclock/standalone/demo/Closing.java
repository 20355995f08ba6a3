package caseclock.standalone.demo;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Optional;

/** Why and how families leave social care. */
final class Closing {

    private static final Odds<ClosureReason> AFTER_ASSESSMENT = Odds.of(
                    72, ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT)
            .or(28, ClosureReason.EARLY_HELP_AFTER_ASSESSMENT);

    private static final Odds<ClosureReason> AFTER_SERVICES = Odds.of(92.5, ClosureReason.SERVICES_CEASED)
            .or(3.8, ClosureReason.TRANSFERRED_TO_ANOTHER_COUNCIL)
            .or(1.2, ClosureReason.SPECIAL_GUARDIANSHIP)
            .or(1.0, ClosureReason.CHILD_ARRANGEMENTS_ORDER)
            .or(0.9, ClosureReason.TRANSFERRED_TO_ADULT_SERVICES)
            .or(0.6, ClosureReason.ADOPTED);

    private Closing() {}

    static ClosureReason afterAssessment(Chance chance) {
        return chance.of(AFTER_ASSESSMENT);
    }

    static ClosureReason afterServices(Chance chance) {
        return chance.of(AFTER_SERVICES);
    }

    static void tell(Household family, LocalDate day, ClosureReason reason) {
        Happened closed = Happened.on(day);
        family.tell(Desk.MANAGER, closed, (_, id) -> new CaseClosed(id, closed, Optional.of(reason)));
    }
}
