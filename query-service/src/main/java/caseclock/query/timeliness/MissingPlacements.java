package caseclock.query.timeliness;

import caseclock.events.ConnectedPerson;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.PlacementEnded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Placements that other entries name and of which no start is recorded: a clock of unknown start for each timescale that they tell of. */
final class MissingPlacements {

    private record Missing(EntryId placement, TimescaleKey timescale) {}

    private final Map<Missing, OpenClock> clocks = new LinkedHashMap<>();

    void end(PlacementEnded end) {
        clock(end.placement(), TimescaleKey.LOOKED_AFTER_FIRST_VISIT, end)
                .cancel(end, CancellationReason.PLACEMENT_ENDED);
    }

    void approval(EntryId placement, ConnectedPerson step) {
        switch (step) {
            case TemporaryApprovalGranted _ -> {}
            case TemporaryApprovalExtended _ -> clock(placement, TimescaleKey.CONNECTED_PERSON_EXTENSION, step);
            case ConnectedPersonAssessmentStarted _ ->
                clock(placement, TimescaleKey.CONNECTED_PERSON_ASSESSMENT_START, step)
                        .stop(step);
            case ConnectedPersonApproved _ ->
                clock(placement, TimescaleKey.CONNECTED_PERSON_APPROVAL, step).stop(step);
        }
    }

    private OpenClock clock(EntryId placement, TimescaleKey timescale, Fact witness) {
        return clocks.computeIfAbsent(
                new Missing(placement, timescale),
                _ -> OpenClock.unknown(witness, timescale, FlawCode.PLACEMENT_START_MISSING.sentence()));
    }

    Stream<OpenClock> clocks() {
        return clocks.values().stream();
    }
}
