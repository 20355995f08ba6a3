package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A looked-after child is visited within a week of the start of each placement, and from visit to visit as the placement demands (Care Planning,
 * Placement and Case Review (England) Regulations 2010, regulation 28): every six weeks, after the first year of a placement that is to last to
 * eighteen every three months (2); with a parent before the assessment every week until the child's first review and then every six weeks (3); with
 * a connected person approved for the time being, or a parent under an interim care order, every week until that review and then every four weeks
 * (4); with a parent under a care order every six weeks (5). A connected person who has been approved is a foster carer like any other.
 *
 * <p>Until the review means until the review: it ends the weekly wait that runs, and the longer one counts from the same visit. The end of the
 * first year is not an entry and ends no wait: a visit within the year is followed by another within six weeks.
 */
final class PlacementVisits {

    private final PlacementStarted placement;
    private final PlacementRegime regime;
    private final ClockChain chain;
    private Optional<VisitMade> lastVisit = Optional.empty();
    private boolean reviewed;
    private boolean carerApproved;

    PlacementVisits(PlacementStarted placement, PlacementRegime regime) {
        this.placement = placement;
        this.regime = regime;
        this.chain = new ClockChain(OpenClock.startedBy(placement, TimescaleKey.LOOKED_AFTER_FIRST_VISIT));
    }

    /** @param visit at which the child was seen */
    void visit(VisitMade visit) {
        if (!chain.isAgain(visit)) {
            lastVisit = Optional.of(visit);
            chain.goOn(visit, timescaleAfter(visit.happened().on()));
        }
    }

    /**
     * The review counts for as long as the placement lasts: a second start of being looked after, which may be the first one written down again, does
     * not take it back.
     *
     * @param by the review, or the start of a placement that came after it
     */
    void reviewed(Fact by) {
        reviewed = true;
        changeRule(by);
    }

    void carerApproved(Fact by) {
        carerApproved = true;
        changeRule(by);
    }

    private void changeRule(Fact by) {
        lastVisit.ifPresent(
                visit -> chain.changeTo(timescaleAfter(visit.happened().on()), by, visit));
    }

    void end(Fact by, CancellationReason reason) {
        chain.end(by, reason);
    }

    private TimescaleKey timescaleAfter(LocalDate visited) {
        return switch (carerApproved ? PlacementRegime.STANDARD : regime) {
            case STANDARD ->
                placement.untilEighteen() && !visited.isBefore(secondYear())
                        ? TimescaleKey.LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN
                        : TimescaleKey.LOOKED_AFTER_VISIT;
            case CONNECTED_PERSON_TEMPORARY_APPROVAL, INTERIM_CARE_ORDER_WITH_PARENT ->
                weeklyUntilReviewed(TimescaleKey.LOOKED_AFTER_VISIT_FOUR_WEEKLY);
            case WITH_PARENT_BEFORE_ASSESSMENT -> weeklyUntilReviewed(TimescaleKey.LOOKED_AFTER_VISIT);
            case CARE_ORDER_WITH_PARENT -> TimescaleKey.LOOKED_AFTER_VISIT;
        };
    }

    private TimescaleKey weeklyUntilReviewed(TimescaleKey then) {
        return reviewed ? then : TimescaleKey.LOOKED_AFTER_VISIT_WEEKLY;
    }

    private LocalDate secondYear() {
        return placement.happened().on().plusYears(1);
    }

    List<OpenClock> clocks() {
        return chain.clocks();
    }
}
