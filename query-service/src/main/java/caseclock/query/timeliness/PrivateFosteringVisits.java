package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.List;

/**
 * A privately fostered child is seen within 7 working days of the day the council became aware, then every six weeks, and after a year every
 * twelve (Children (Private Arrangements for Fostering) Regulations 2005, regulations 4, 7 and 8). The arrangement is deemed to begin on that day
 * (regulation 8(6)), so the year counts from it, too; a visit within it is followed by another within six weeks.
 */
final class PrivateFosteringVisits {

    private final ClockChain chain;
    private final LocalDate secondYear;

    private PrivateFosteringVisits(OpenClock first) {
        chain = new ClockChain(first);
        secondYear = first.startedOn().plusYears(1);
    }

    static PrivateFosteringVisits from(PrivateFosteringNotified notified) {
        return new PrivateFosteringVisits(OpenClock.startedBy(notified, TimescaleKey.PRIVATE_FOSTERING_FIRST_VISIT));
    }

    static PrivateFosteringVisits withoutStart(Fact witness) {
        return new PrivateFosteringVisits(OpenClock.unknown(
                witness, TimescaleKey.PRIVATE_FOSTERING_FIRST_VISIT, FlawCode.FOSTERING_NOTICE_MISSING.sentence()));
    }

    /** @param visit at which the child was seen */
    void visit(VisitMade visit) {
        if (!chain.isAgain(visit)) {
            chain.goOn(visit, timescaleAfter(visit.happened().on()));
        }
    }

    private TimescaleKey timescaleAfter(LocalDate visited) {
        return visited.isBefore(secondYear)
                ? TimescaleKey.PRIVATE_FOSTERING_VISIT
                : TimescaleKey.PRIVATE_FOSTERING_LATER_VISIT;
    }

    void lastVisit(VisitMade visit) {
        chain.finish(visit);
    }

    void end(Fact by, CancellationReason reason) {
        chain.end(by, reason);
    }

    List<OpenClock> clocks() {
        return chain.clocks();
    }
}
