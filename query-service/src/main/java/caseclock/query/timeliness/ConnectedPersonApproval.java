package caseclock.query.timeliness;

import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.query.timeliness.CaseClock.Cancellation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A connected person approved for the time being is assessed from the first day (local policy) and approved as a foster carer within 16 weeks of
 * the placement (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24), which may be extended once by up to 8 weeks
 * (regulation 25).
 *
 * <p>A child within the extension is not overdue. So the clock of the 16 weeks runs on to their last day, even if the extension was granted early,
 * and gives way on that day to the clock of the extension, which counts from there: one of the two runs on every day. An extension granted only
 * after that day does not undo that the 16 weeks were exceeded: the first clock gives way on the day of the extension, overdue since its due day.
 * The 8 weeks count from the end of the 16 all the same. An extension that was never reached has no clock.
 */
final class ConnectedPersonApproval {

    private final PlacementStarted placement;
    private final LocalDate lastDay;
    private final OpenClock assessment;
    private boolean begun;
    private Optional<TemporaryApprovalExtended> extension = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();

    /** What ended the wait for the approval: the approval itself, if no reason is given. */
    private record Outcome(Fact by, Optional<CancellationReason> reason) {

        boolean isAfter(LocalDate day) {
            return by.happened().on().isAfter(day);
        }

        void applyTo(OpenClock clock) {
            reason.ifPresentOrElse(given -> clock.cancel(by, given), () -> clock.stop(by));
        }
    }

    /** @param lastDay of the 16 weeks */
    ConnectedPersonApproval(PlacementStarted placement, LocalDate lastDay) {
        this.placement = placement;
        this.lastDay = lastDay;
        this.assessment = OpenClock.startedBy(placement, TimescaleKey.CONNECTED_PERSON_ASSESSMENT_START);
    }

    void begin() {
        begun = true;
    }

    /** At best it started before the child moved in. */
    void assessmentStarted(ConnectedPersonAssessmentStarted started) {
        if (begun) {
            assessment.stop(started);
        } else {
            assessment.stopAtItsStart(started);
        }
    }

    /** The approval can be extended once: the first extension counts. */
    void extend(TemporaryApprovalExtended by) {
        if (outcome.isEmpty() && extension.isEmpty()) {
            extension = Optional.of(by);
        }
    }

    /** Who is approved has been assessed, even if nobody wrote down since when. */
    void approve(ConnectedPersonApproved by) {
        if (outcome.isEmpty() && assessment.running()) {
            assessment.isUnknown(FlawCode.CARER_ASSESSMENT_START_MISSING.sentence());
            assessment.stop(by);
        }
        end(new Outcome(by, Optional.empty()));
    }

    void end(Fact by, CancellationReason reason) {
        assessment.cancel(by, reason);
        end(new Outcome(by, Optional.of(reason)));
    }

    private void end(Outcome by) {
        outcome = outcome.or(() -> Optional.of(by));
    }

    List<OpenClock> clocks() {
        OpenClock approval = OpenClock.startedBy(placement, TimescaleKey.CONNECTED_PERSON_APPROVAL);
        var clocks = new ArrayList<>(List.of(assessment, approval));
        if (outcome.map(end -> end.isAfter(lastDay)).orElse(true)) {
            extension.ifPresent(by -> clocks.add(extend(approval, by)));
        }
        outcome.ifPresent(end -> end.applyTo(clocks.getLast()));
        return clocks;
    }

    private OpenClock extend(OpenClock approval, TemporaryApprovalExtended by) {
        LocalDate granted = by.happened().on();
        approval.cancel(new Cancellation(
                granted.isAfter(lastDay) ? granted : lastDay,
                CancellationReason.APPROVAL_EXTENDED,
                Optional.of(by.entryId())));
        return new OpenClock(TimescaleKey.CONNECTED_PERSON_EXTENSION, by, Happened.on(lastDay));
    }
}
