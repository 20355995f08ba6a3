package caseclock.query.timeliness;

import caseclock.events.ConnectedPerson;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The placements of a looked-after child, one after the other: a new one takes the place of the one before. One of which a step of approving a
 * connected person tells was made under regulation 24 from its start, even where it was put down as another: a slip must not hide the 16 weeks.
 */
final class Placements {

    private final Map<EntryId, Placement> byStart = new LinkedHashMap<>();
    private final MissingPlacements missing = new MissingPlacements();
    private Optional<Placement> current = Optional.empty();

    /** @param approvedUntil the last day of a temporary approval of a connected person, by the day of the placement */
    Placements(KnownFacts facts, UnaryOperator<LocalDate> approvedUntil) {
        Set<EntryId> approvals =
                facts.all(ConnectedPerson.class).map(Placements::named).collect(Collectors.toSet());
        facts.all(PlacementStarted.class)
                .forEach(start -> byStart.put(
                        start.entryId(),
                        new Placement(
                                start,
                                approvals.contains(start.entryId())
                                        ? PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL
                                        : start.regime(),
                                approvedUntil.apply(start.happened().on()))));
    }

    void begin(PlacementStarted start, boolean reviewed) {
        Optional.ofNullable(byStart.get(start.entryId()))
                .filter(Placement::goesOn)
                .ifPresent(next -> {
                    endCurrent(start, CancellationReason.PLACEMENT_ENDED);
                    next.begin(reviewed);
                    current = Optional.of(next);
                });
    }

    /** The one in which the child lives now. */
    Optional<Placement> current() {
        return current.filter(Placement::goesOn);
    }

    void end(PlacementEnded end) {
        Placement ended = byStart.get(end.placement());
        if (ended == null) {
            missing.end(end);
        } else {
            ended.end(end, CancellationReason.PLACEMENT_ENDED);
        }
    }

    void endCurrent(Fact by, CancellationReason reason) {
        current().ifPresent(placement -> placement.end(by, reason));
    }

    void approval(ConnectedPerson step) {
        EntryId named = named(step);
        Placement placement = byStart.get(named);
        if (placement == null) {
            missing.approval(named, step);
        } else {
            placement.approval(step);
        }
    }

    private static EntryId named(ConnectedPerson step) {
        return switch (step) {
            case TemporaryApprovalGranted granted -> granted.placement();
            case TemporaryApprovalExtended extended -> extended.placement();
            case ConnectedPersonAssessmentStarted started -> started.placement();
            case ConnectedPersonApproved approved -> approved.placement();
        };
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(byStart.values().stream().flatMap(Placement::clocks), missing.clocks());
    }
}
