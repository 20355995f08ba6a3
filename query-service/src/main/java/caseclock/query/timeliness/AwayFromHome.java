package caseclock.query.timeliness;

import caseclock.events.ConnectedPerson;
import caseclock.events.Fact;
import caseclock.events.LookedAfter;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.OversightSubject;
import caseclock.events.PrivateFostering;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads what happened to a child who lives away from home, looked after by the council or privately fostered, and hands it to whom it concerns.
 *
 * <p>A closure of the case is not among it. The child has to be visited and reviewed as long as the council looks after it or it is privately
 * fostered (Care Planning, Placement and Case Review (England) Regulations 2010, regulations 28 and 33; Children (Private Arrangements for
 * Fostering) Regulations 2005, regulation 8): only the end of the placement, of being looked after or of the arrangement ends that.
 */
final class AwayFromHome {

    private final CarePeriods care;
    private final Placements placements;
    private final Arrangements arrangements;
    private final MissingHomes homes = new MissingHomes();

    /** @param approvedUntil the last day of a temporary approval of a connected person, by the day of the placement */
    AwayFromHome(KnownFacts facts, UnaryOperator<LocalDate> approvedUntil) {
        this.care = new CarePeriods(facts);
        this.placements = new Placements(facts, approvedUntil);
        this.arrangements = new Arrangements(facts);
        facts.inOrder().forEach(this::read);
    }

    private void read(Fact fact) {
        switch (fact) {
            case LookedAfter lookedAfter -> {
                lookAfter(lookedAfter);
                tellWhetherAtHome(lookedAfter);
            }
            case ConnectedPerson step -> placements.approval(step);
            case PrivateFostering fostering -> foster(fostering);
            case VisitMade visit when visit.childSeen().orElse(false) -> visit(visit);
            case ManagementOversightRecorded record
            when record.subject() == OversightSubject.PRIVATE_FOSTERING -> arrangements.oversight(record);
            case Fact _ -> {}
        }
    }

    private void lookAfter(LookedAfter fact) {
        switch (fact) {
            case BecameLookedAfter start -> care.begin(start);
            case LookedAfterReviewHeld review -> {
                care.review(review);
                placements.current().ifPresent(placement -> placement.visits().reviewed(review));
            }
            case LookedAfterEnded end -> end(end);
            case PlacementStarted start -> placements.begin(start, care.reviewed());
            case PlacementEnded end -> placements.end(end);
            case PermanencyPlanMade plan -> care.planMade(plan);
        }
    }

    private void tellWhetherAtHome(LookedAfter fact) {
        if (care.current().isEmpty()) {
            homes.over(fact, CancellationReason.LOOKED_AFTER_ENDED);
        } else if (placements.current().isEmpty()) {
            homes.missing(fact);
        } else {
            homes.over(fact, CancellationReason.PLACEMENT_RECORDED);
        }
    }

    private void end(LookedAfterEnded end) {
        care.end(end);
        if (care.current().isEmpty()) {
            placements.endCurrent(end, CancellationReason.LOOKED_AFTER_ENDED);
        }
    }

    private void foster(PrivateFostering fact) {
        switch (fact) {
            case PrivateFosteringNotified notified -> arrangements.begin(notified);
            case PrivateFosteringEnded end -> arrangements.end(end);
        }
    }

    private void visit(VisitMade visit) {
        placements.current().ifPresent(placement -> placement.visits().visit(visit));
        arrangements.visit(visit);
    }

    Stream<OpenClock> clocks() {
        return Stream.of(care.clocks(), placements.clocks(), homes.clocks(), arrangements.clocks())
                .flatMap(clocks -> clocks);
    }

    Stream<Spell> spells() {
        return Stream.concat(care.spells(), arrangements.spells());
    }
}
