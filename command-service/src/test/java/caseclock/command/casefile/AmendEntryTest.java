package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFixture.CASE;
import static caseclock.command.casefile.CaseFixture.entry;
import static caseclock.command.casefile.CaseFixture.given;
import static caseclock.command.casefile.CaseFixture.on;
import static caseclock.command.casefile.CaseFixture.recordedOnMonday;
import static caseclock.command.casefile.CaseFixture.refused;

import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.WithdrawEntry;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Correcting and withdrawing what was recorded. */
class AmendEntryTest {

    private static final AssessmentStarted STARTED = new AssessmentStarted(entry(6), on("2026-10-27"));
    private static final AssessmentAuthorised AUTHORISED =
            new AssessmentAuthorised(entry(7), on("2026-11-10"), STARTED.entryId(), List.of());
    private static final EntryWithdrawn WITHDRAWN =
            new EntryWithdrawn(STARTED.entryId(), AmendmentReason.RECORDED_TWICE);

    private static CorrectEntry startedOn(String day) {
        return new CorrectEntry(CASE, new AssessmentStarted(entry(6), on(day)), AmendmentReason.WRONG_DATE);
    }

    @Nested
    class Correcting {

        @Test
        void anEntryTakesTheNewDay() {
            given(STARTED)
                    .when(startedOn("2026-10-28"), recordedOnMonday())
                    .expectEvents(new EntryCorrected(
                            entry(6), new AssessmentStarted(entry(6), on("2026-10-28")), AmendmentReason.WRONG_DATE));
        }

        @Test
        void anEntryThatDoesNotExistIsRefused() {
            refused(
                    given().when(startedOn("2026-10-28"), recordedOnMonday()),
                    "entryId",
                    "This case has no such entry.");
        }

        @Test
        void anEntryKeepsItsKind() {
            refused(
                    given(AUTHORISED)
                            .when(
                                    new CorrectEntry(
                                            CASE,
                                            new AssessmentStarted(AUTHORISED.entryId(), on("2026-10-28")),
                                            AmendmentReason.WRONG_DETAIL),
                                    recordedOnMonday()),
                    "fact.type",
                    "A correction keeps the kind of entry. Withdraw this one and record another instead.");
        }

        @Test
        void aStartIsNotMovedBehindItsEnd() {
            refused(
                    given(STARTED, AUTHORISED).when(startedOn("2026-11-11"), recordedOnMonday()),
                    "happenedOn",
                    "An assessment cannot be authorised before it started.");
        }

        @Test
        void aWithdrawnEntryComesBack() {
            given(STARTED, WITHDRAWN)
                    .when(startedOn("2026-10-27"), recordedOnMonday())
                    .expectEvents(new EntryCorrected(entry(6), STARTED, AmendmentReason.WRONG_DATE));
        }
    }

    @Nested
    class Withdrawing {

        private static final WithdrawEntry WITHDRAW =
                new WithdrawEntry(CASE, STARTED.entryId(), AmendmentReason.RECORDED_TWICE);

        @Test
        void anEntryLeavesTheWorld() {
            given(STARTED).when(WITHDRAW, recordedOnMonday()).expectEvents(WITHDRAWN);
        }

        @Test
        void anEntryThatDoesNotExistIsRefused() {
            refused(given().when(WITHDRAW, recordedOnMonday()), "entryId", "This case has no such entry.");
        }

        @Test
        void anEntryIsNotWithdrawnTwice() {
            refused(
                    given(STARTED, WITHDRAWN).when(WITHDRAW, recordedOnMonday()),
                    "entryId",
                    "This entry is already withdrawn.");
        }
    }
}
