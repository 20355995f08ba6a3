package caseclock.query.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.KeptReason;
import caseclock.query.recordkeeping.Keepings.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a listed record stays as it is, and when it is listed again. */
class KeepingsTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER_CASE = new UUID(1, 2);
    private static final String CONFERENCE = new UUID(2, 1).toString();
    private static final String DISCUSSION = new UUID(2, 2).toString();
    private static final Instant FIRST_SEEN = Instant.parse("2026-10-05T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-12T09:00:00Z");

    /** A conference before the discussion from which its clock is counted: it rests on both. */
    private static final Fault FAULT =
            new Fault(item(RecordRule.CONFERENCE_BEFORE_ENQUIRY, CASE, CONFERENCE), Set.of(CONFERENCE, DISCUSSION));

    @Test
    void aRecordOfWhichSomebodySaidSoIsKeptWithItsReasonAndSinceWhen() {
        assertThat(kept(said(KeptReason.LAW_OR_COURT, LATER, 5)))
                .contains(new KeptRecord(FAULT.item(), KeptReason.LAW_OR_COURT, LATER));
    }

    @Test
    void theLaterReasonHolds() {
        assertThat(kept(said(KeptReason.LAW_OR_COURT, LATER, 5), said(KeptReason.OTHER, LATER, 6)))
                .map(KeptRecord::reason)
                .contains(KeptReason.OTHER);
    }

    @Test
    void takenBackItIsKeptNoLonger() {
        assertThat(kept(said(KeptReason.OTHER, LATER, 5), said(null, LATER, 6))).isEmpty();
    }

    @Test
    void onceAnyEntryThatItRestsOnWasChangedItIsAnotherFault() {
        for (var entry : List.of(CONFERENCE, DISCUSSION)) {
            var changed = new Note.Changed(CASE, entry, 6);
            assertThat(kept(said(KeptReason.OTHER, LATER, 5), changed)).isEmpty();
            assertThat(kept(said(KeptReason.OTHER, LATER, 5), changed, said(KeptReason.OTHER, LATER, 7)))
                    .isPresent();
            assertThat(kept(new Note.Changed(CASE, entry, 4), said(KeptReason.OTHER, LATER, 5)))
                    .isPresent();
        }
    }

    @Test
    void aFaultThatCameUpAfterwardsWasNotMeant() {
        assertThat(kept(said(KeptReason.OTHER, FIRST_SEEN.minusMillis(1), 5))).isEmpty();
        assertThat(kept(said(KeptReason.OTHER, FIRST_SEEN, 5))).isPresent();
    }

    @Test
    void anotherRuleAnotherEntryAndAnotherCaseAreNotMeantEither() {
        var keepings = new Keepings(List.of(said(KeptReason.OTHER, LATER, 5)));
        for (var other : List.of(
                item(RecordRule.CONFERENCE_AT_WEEKEND, CASE, CONFERENCE),
                item(RecordRule.CONFERENCE_BEFORE_ENQUIRY, CASE, DISCUSSION),
                item(RecordRule.CONFERENCE_BEFORE_ENQUIRY, OTHER_CASE, CONFERENCE))) {
            assertThat(keepings.kept(new Fault(other, Set.of(other.about())))).isEmpty();
        }
        var elsewhere = new Note.Changed(OTHER_CASE, CONFERENCE, 6);
        assertThat(kept(said(KeptReason.OTHER, LATER, 5), elsewhere)).isPresent();
    }

    @Test
    void whatIsKeptIsCountedNowhereAndIsNotMended() {
        var keepings = new Keepings(List.of(said(KeptReason.OTHER, LATER, 5)));
        var open = new Fault(item(RecordRule.NO_TEAM, CASE, DISCUSSION), Set.of(DISCUSSION));
        var now = OpenRecords.of(List.of(FAULT, open), keepings, 0);
        assertThat(now.items()).containsExactly(open.item());
        assertThat(now.kept()).extracting(KeptRecord::record).containsExactly(FAULT.item());
        assertThat(now.counts()).containsOnlyKeys(RecordRule.NO_TEAM);
        var then = OpenRecords.of(List.of(FAULT), new Keepings(List.of()), 0);
        assertThat(now.mendedSince(then, LocalDate.of(2026, 1, 1))).isZero();
        assertThat(now.newSince(then)).isEqualTo(1);
        assertThat(then.newSince(now))
                .as("kept then, and to be corrected after all")
                .isEqualTo(1);
    }

    private static Optional<KeptRecord> kept(Note... notes) {
        return new Keepings(Arrays.asList(notes)).kept(FAULT);
    }

    private static Note said(@org.jspecify.annotations.Nullable KeptReason reason, Instant at, long place) {
        return new Note.Said(CASE, CONFERENCE, "conference-before-enquiry", Optional.ofNullable(reason), at, place);
    }

    private static ToCorrect item(RecordRule rule, UUID caseId, String about) {
        return new ToCorrect(
                rule,
                caseId,
                about,
                "999",
                "WX-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 10, 2),
                List.of(),
                FIRST_SEEN);
    }
}
