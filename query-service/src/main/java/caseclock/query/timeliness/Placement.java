package caseclock.query.timeliness;

import caseclock.events.ConnectedPerson;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One placement of a looked-after child while the facts are read: the visits to it, and the approval of a connected person who has the child. */
final class Placement {

    private final PlacementStarted started;
    private final PlacementVisits visits;
    private final Optional<ConnectedPersonApproval> approval;
    private boolean begun;
    private boolean ended;

    /**
     * @param regime by which the child is visited there, whatever the start says
     * @param approvedUntil the last day of the 16 weeks of a temporary approval, if it is one
     */
    Placement(PlacementStarted started, PlacementRegime regime, LocalDate approvedUntil) {
        this.started = started;
        this.visits = new PlacementVisits(started, regime);
        this.approval = Optional.of(started)
                .filter(_ -> regime == PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL)
                .map(placement -> new ConnectedPersonApproval(placement, approvedUntil));
    }

    void begin(boolean reviewed) {
        begun = true;
        if (reviewed) {
            visits.reviewed(started);
        }
        approval.ifPresent(ConnectedPersonApproval::begin);
    }

    PlacementVisits visits() {
        return visits;
    }

    /** What happens to an approval after the placement is of no account to it. */
    void approval(ConnectedPerson step) {
        approval.filter(_ -> !ended).ifPresent(waiting -> {
            switch (step) {
                case TemporaryApprovalGranted _ -> {}
                case TemporaryApprovalExtended extended -> waiting.extend(extended);
                case ConnectedPersonAssessmentStarted assessed -> waiting.assessmentStarted(assessed);
                case ConnectedPersonApproved approved -> approve(waiting, approved);
            }
        });
    }

    private void approve(ConnectedPersonApproval waiting, ConnectedPersonApproved by) {
        waiting.approve(by);
        if (begun) {
            visits.carerApproved(by);
        }
    }

    void end(Fact by, CancellationReason reason) {
        if (!ended) {
            ended = true;
            visits.end(by, reason);
            approval.ifPresent(waiting -> waiting.end(by, reason));
        }
    }

    boolean goesOn() {
        return !ended;
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(visits.clocks().stream(), approval.stream().flatMap(waiting -> waiting.clocks().stream()));
    }
}
