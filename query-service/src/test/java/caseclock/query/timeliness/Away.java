package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;

import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.OversightSubject;
import caseclock.events.PlacementRegime;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Visit.VisitMade;
import java.util.List;
import java.util.Optional;

/** Writes down what happens to a child who lives away from home, one sentence per entry, and says how its clocks stand. */
final class Away {

    final Story story = new Story();

    EntryId becameLookedAfter(String when) {
        return story.add(new BecameLookedAfter(id(), at(when)));
    }

    EntryId lookedAfterEnded(String when, EntryId lookedAfter) {
        return story.add(new LookedAfterEnded(id(), at(when), lookedAfter));
    }

    EntryId placed(String when) {
        return placed(when, PlacementRegime.STANDARD);
    }

    EntryId placed(String when, PlacementRegime regime) {
        return story.add(new PlacementStarted(id(), at(when), regime, false));
    }

    EntryId placedUntilEighteen(String when, PlacementRegime regime) {
        return story.add(new PlacementStarted(id(), at(when), regime, true));
    }

    EntryId placementEnded(String when, EntryId placement) {
        return story.add(new PlacementEnded(id(), at(when), placement));
    }

    EntryId reviewed(String when) {
        return story.add(new LookedAfterReviewHeld(id(), at(when), Optional.empty()));
    }

    EntryId permanencyPlan(String when) {
        return story.add(new PermanencyPlanMade(id(), at(when)));
    }

    EntryId seen(String when) {
        return visit(when, Optional.of(true));
    }

    EntryId visit(String when, Optional<Boolean> childSeen) {
        return story.add(new VisitMade(id(), at(when), Optional.empty(), childSeen, Optional.empty()));
    }

    EntryId approvedForTheTimeBeing(String when, EntryId placement) {
        return story.add(new TemporaryApprovalGranted(id(), at(when), placement));
    }

    EntryId extended(String when, EntryId placement) {
        return story.add(new TemporaryApprovalExtended(id(), at(when), placement));
    }

    EntryId carerAssessed(String when, EntryId placement) {
        return story.add(new ConnectedPersonAssessmentStarted(id(), at(when), placement));
    }

    EntryId carerApproved(String when, EntryId placement) {
        return story.add(new ConnectedPersonApproved(id(), at(when), placement));
    }

    EntryId notified(String when) {
        return story.add(new PrivateFosteringNotified(id(), at(when)));
    }

    EntryId fosteringEnded(String when, EntryId arrangement) {
        return story.add(new PrivateFosteringEnded(id(), at(when), arrangement));
    }

    EntryId oversight(String when, OversightSubject subject) {
        return story.add(new ManagementOversightRecorded(id(), at(when), subject, Optional.empty()));
    }

    private EntryId id() {
        return story.neverRecorded();
    }

    private static Happened at(String when) {
        return Happened.parse(when);
    }

    CaseClock clock(TimescaleKey timescale) {
        return story.clock(timescale);
    }

    List<CaseClock> clocks(TimescaleKey timescale) {
        return story.clocks(timescale);
    }

    /** How the only clock of a timescale stands as at a day. */
    ClockState state(TimescaleKey timescale, String asAt) {
        return clock(timescale).stateAt(day(asAt), CALENDAR);
    }

    /** The clocks of a timescale in the form "2026-05-06 due 2026-05-13 stopped 2026-05-13", by their starts. */
    List<String> runs(TimescaleKey timescale) {
        return clocks(timescale).stream().map(Away::run).toList();
    }

    private static String run(CaseClock clock) {
        return clock.startedOn()
                + clock.dueOn().map(due -> " due " + due).orElse("")
                + clock.stop().map(stop -> " stopped " + stop.on()).orElse("")
                + clock.cancellation()
                        .map(given -> " " + given.reason() + " " + given.on())
                        .orElse("");
    }
}
