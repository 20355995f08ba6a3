package caseclock.standalone.demo;

import caseclock.events.Happened;
import caseclock.events.PlacementRegime;
import caseclock.standalone.demo.Placement.Approval;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Where children live one after the other: mostly with foster carers, some with relatives or a parent at first, and many move at least once. */
record Placements(Chance chance, WorkingDays days, LocalDate until) {

    private static final Odds<PlacementRegime> FIRST = Odds.of(72, PlacementRegime.STANDARD)
            .or(14, PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL)
            .or(7, PlacementRegime.INTERIM_CARE_ORDER_WITH_PARENT)
            .or(4, PlacementRegime.WITH_PARENT_BEFORE_ASSESSMENT)
            .or(3, PlacementRegime.CARE_ORDER_WITH_PARENT);
    private static final Odds<PlacementRegime> AFTER_A_PARENT =
            Odds.of(55, PlacementRegime.CARE_ORDER_WITH_PARENT).or(45, PlacementRegime.STANDARD);
    private static final Odds<Approval> APPROVALS = Odds.of(56, Approval.IN_TIME)
            .or(27, Approval.AFTER_EXTENSION)
            .or(7, Approval.LATE)
            .or(10, Approval.REFUSED);
    private static final Odds<Span> DAYS = Span.odds(14, 15, 90, 24, 91, 300, 24, 301, 700, 38, 701, 2500);
    private static final Odds<Span> DAYS_WITH_A_PARENT = Span.odds(50, 60, 180, 50, 181, 400);
    private static final double UNTIL_EIGHTEEN = 0.4;

    List<Placement> from(LocalDate first) {
        List<Placement> all = new ArrayList<>();
        Placement last = placement(Happened.at(first, time()), chance.of(FIRST));
        all.add(last);
        while (last.until().isBefore(until)) {
            last = placement(moved(last), next(last.regime()));
            all.add(last);
        }
        return all;
    }

    /** A carer approved stays the same, and nobody notes the hour. */
    private Happened moved(Placement last) {
        return last.approval().given() ? Happened.on(last.until()) : Happened.at(last.until(), time());
    }

    private PlacementRegime next(PlacementRegime last) {
        return switch (last) {
            case INTERIM_CARE_ORDER_WITH_PARENT, WITH_PARENT_BEFORE_ASSESSMENT -> chance.of(AFTER_A_PARENT);
            case STANDARD, CONNECTED_PERSON_TEMPORARY_APPROVAL, CARE_ORDER_WITH_PARENT -> PlacementRegime.STANDARD;
        };
    }

    private Placement placement(Happened started, PlacementRegime regime) {
        Approval approval = regime == PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL
                ? chance.of(APPROVALS)
                : Approval.NOT_ASKED;
        LocalDate ends = days.onOrAfter(started.on().plusDays(length(regime, approval)));
        boolean lasting = regime == PlacementRegime.STANDARD && chance.happens(UNTIL_EIGHTEEN);
        return new Placement(started, regime, lasting, WorkingDays.earlier(ends, until), approval);
    }

    private int length(PlacementRegime regime, Approval approval) {
        return switch (approval) {
            case NOT_ASKED -> chance.days(regime == PlacementRegime.STANDARD ? DAYS : DAYS_WITH_A_PARENT);
            case IN_TIME -> chance.between(80, 108);
            case AFTER_EXTENSION -> chance.between(118, 172);
            case LATE -> chance.between(114, 140);
            case REFUSED -> chance.between(50, 110);
        };
    }

    private LocalTime time() {
        return LocalTime.of(10, 0).plusMinutes(15L * chance.between(0, 40));
    }
}
