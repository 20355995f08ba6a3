package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFixture.CASE;
import static caseclock.command.casefile.CaseFixture.entry;
import static caseclock.command.casefile.CaseFixture.given;
import static caseclock.command.casefile.CaseFixture.on;
import static caseclock.command.casefile.CaseFixture.recordedOnMonday;
import static caseclock.command.casefile.CaseFixture.refused;

import caseclock.command.casefile.CaseCommand.KeepRecord;
import caseclock.command.casefile.CaseCommand.KeepRecordNoLonger;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Keeping.RecordKept;
import caseclock.events.Keeping.RecordKeptNoLonger;
import caseclock.events.KeptReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deciding that a listed record stays as it is, and taking that back. */
class KeepRecordTest {

    private static final String RULE = "assessment-before-start";
    private static final AssessmentStarted STARTED = new AssessmentStarted(entry(6), on("2026-10-27"));
    private static final RecordKept KEPT = new RecordKept(entry(6), RULE, KeptReason.FROM_OLD_SYSTEM);
    private static final KeepRecordNoLonger NO_LONGER = new KeepRecordNoLonger(CASE, entry(6), RULE);

    private static KeepRecord keep(long entry, String rule) {
        return new KeepRecord(CASE, entry(entry), rule, KeptReason.FROM_OLD_SYSTEM);
    }

    @Test
    void aRecordIsKept() {
        given(STARTED).when(keep(6, RULE), recordedOnMonday()).expectEvents(KEPT);
    }

    @Test
    void keptAgainTheLaterReasonHolds() {
        given(STARTED, KEPT)
                .when(new KeepRecord(CASE, entry(6), RULE, KeptReason.LAW_OR_COURT), recordedOnMonday())
                .expectEvents(new RecordKept(entry(6), RULE, KeptReason.LAW_OR_COURT));
    }

    @Test
    void soIsTheGapWhereAnEntryIsMissingThatAnotherNames() {
        given(new AssessmentAuthorised(entry(7), on("2026-11-10"), entry(6), List.of()))
                .when(keep(6, "assessment-without-start"), recordedOnMonday())
                .expectEvents(new RecordKept(entry(6), "assessment-without-start", KeptReason.FROM_OLD_SYSTEM));
    }

    @Test
    void anEntryThatNothingSpeaksOfIsRefused() {
        refused(given(STARTED).when(keep(8, RULE), recordedOnMonday()), "entryId", "This case has no such entry.");
    }

    @Test
    void aRuleOfNoSuchShapeIsRefused() {
        for (var wrong : List.of("", "Visit without seen", "x".repeat(31), "<b>", "no-team-")) {
            refused(
                    given(STARTED).when(keep(6, wrong), recordedOnMonday()),
                    "rule",
                    "Give the rule as /api/v1/records-to-correct names it, for instance visit-without-seen.");
        }
    }

    @Test
    void itIsTakenBack() {
        given(STARTED, KEPT).when(NO_LONGER, recordedOnMonday()).expectEvents(new RecordKeptNoLonger(entry(6), RULE));
    }

    @Test
    void whatIsNotKeptCannotBeTakenBack() {
        var sentence = "This record is not one that was to stay as it is.";
        refused(given(STARTED).when(NO_LONGER, recordedOnMonday()), "entryId", sentence);
        refused(
                given(STARTED, KEPT, new RecordKeptNoLonger(entry(6), RULE)).when(NO_LONGER, recordedOnMonday()),
                "entryId",
                sentence);
        refused(
                given(STARTED, KEPT).when(new KeepRecordNoLonger(CASE, entry(6), "no-team"), recordedOnMonday()),
                "entryId",
                sentence);
    }
}
