package caseclock.query.timeliness;

import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.List;

/** The two clocks of one assessment, which end together: from what it answers, and from its own start. */
record AssessmentClock(OpenClock fromReferral, OpenClock fromStart) {

    /** @param answered the referral that it is the first to answer, or the assessment itself */
    static AssessmentClock startedBy(AssessmentStarted start, Fact answered) {
        OpenClock fromReferral = OpenClock.startedBy(answered, TimescaleKey.ASSESSMENT);
        fromReferral.endsNotBefore(start.happened().on());
        return new AssessmentClock(fromReferral, OpenClock.startedBy(start, TimescaleKey.ASSESSMENT_FROM_START));
    }

    static AssessmentClock withoutStart(Fact witness) {
        String sentence = FlawCode.ASSESSMENT_START_MISSING.sentence();
        return new AssessmentClock(
                OpenClock.unknown(witness, TimescaleKey.ASSESSMENT, sentence),
                OpenClock.unknown(witness, TimescaleKey.ASSESSMENT_FROM_START, sentence));
    }

    LocalDate begunOn() {
        return fromStart.startedOn();
    }

    void stop(Fact by) {
        both().forEach(clock -> clock.stop(by));
    }

    void cancel(Fact by, CancellationReason reason) {
        both().forEach(clock -> clock.cancel(by, reason));
    }

    List<OpenClock> both() {
        return List.of(fromReferral, fromStart);
    }
}
