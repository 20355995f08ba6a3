package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One private fostering arrangement while the facts are read: the visits to it, the oversight of it, and how long it lasted. */
final class Arrangement {

    private final Spell fostered;
    private final PrivateFosteringVisits visits;
    private final PrivateFosteringOversight oversight;
    private Optional<LocalDate> until = Optional.empty();
    private boolean replaced;
    private boolean ended;

    Arrangement(PrivateFosteringNotified notified) {
        fostered = Spell.starting(notified.happened().on(), SpellKind.PRIVATELY_FOSTERED, notified.entryId());
        visits = PrivateFosteringVisits.from(notified);
        oversight = new PrivateFosteringOversight(notified);
    }

    void visit(VisitMade visit) {
        if (replaced) {
            visits.lastVisit(visit);
        } else {
            visits.visit(visit);
        }
    }

    void oversight(ManagementOversightRecorded record) {
        if (replaced) {
            oversight.lastOversight(record);
        } else {
            oversight.oversight(record);
        }
    }

    /** What is waited for is still waited for, once; then the other arrangement goes on alone. */
    void replace(LocalDate day) {
        replaced = true;
        until = Optional.of(day);
    }

    void end(Fact by, CancellationReason reason) {
        if (!ended) {
            ended = true;
            until = until.or(() -> Optional.of(by.happened().on()));
            visits.end(by, reason);
            oversight.end(by, reason);
        }
    }

    boolean goesOn() {
        return !ended;
    }

    boolean replaced() {
        return replaced;
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(visits.clocks().stream(), oversight.clocks().stream());
    }

    Optional<Spell> spell() {
        return fostered.until(until);
    }
}
