package caseclock.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Comparison.Covers;
import caseclock.command.intake.Difference.Changed;
import caseclock.command.intake.Difference.New;
import caseclock.command.intake.Difference.Overruled;
import caseclock.command.intake.Difference.Same;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a statement changes. The source's days are 2 and 3 June; a person's day is 9 June. */
class ComparisonTest {

    private static final CaseId CASE = new CaseId(new UUID(9, 1));
    private static final EntryId ENTRY = new EntryId(new UUID(0, 1));
    private static final Fact SECOND = started("2025-06-02");
    private static final Fact THIRD = started("2025-06-03");
    private static final Fact NINTH = started("2025-06-09");

    private final Known known = new Known("cin-census");

    @Test
    void what_was_not_known_is_new() {
        assertThat(stating(SECOND)).isInstanceOf(New.class);
    }

    @Test
    void what_was_known_just_so_is_the_same() {
        byFile(SECOND);
        assertThat(stating(SECOND)).isInstanceOf(Same.class);
    }

    @Test
    void what_was_known_otherwise_is_changed() {
        byFile(SECOND);
        assertThat(stating(THIRD)).isInstanceOf(Changed.class);
    }

    @Test
    void a_persons_correction_stands_while_the_source_says_what_it_said_before() {
        byFile(SECOND);
        byHand(corrected(NINTH));
        assertThat(stating(SECOND)).isInstanceOf(Overruled.class);
    }

    @Test
    void a_source_that_says_something_new_is_heard_again() {
        byFile(SECOND);
        byHand(corrected(NINTH));
        assertThat(stating(THIRD)).isInstanceOf(Changed.class);
    }

    @Test
    void a_source_that_comes_round_to_what_a_person_said_changes_nothing() {
        byFile(SECOND);
        byHand(corrected(NINTH));
        assertThat(stating(NINTH)).isInstanceOf(Same.class);
    }

    @Test
    void a_persons_withdrawal_stands_whatever_the_source_says() {
        byFile(SECOND);
        byHand(withdrawn());
        assertThat(stating(SECOND)).isInstanceOf(Overruled.class);
        assertThat(stating(THIRD)).isInstanceOf(Overruled.class);
    }

    @Test
    void what_a_source_took_back_itself_it_can_state_again() {
        byFile(SECOND);
        byFile(withdrawn());
        assertThat(stating(SECOND)).isInstanceOf(Changed.class);
    }

    private Difference stating(Fact fact) {
        var child = new Child(CASE, "999", "C1");
        var place = new Place("", 1);
        var stated = new ChildStatement(
                place,
                Optional.of(child),
                1,
                List.of(new Statement(fact, "AssessmentActualStartDate", place, Optional.empty())),
                List.of(),
                Optional.empty(),
                new EntryIds(CASE),
                List.of());
        return Comparison.of(child, stated, known, new Covers(List.of(), Set.of()))
                .differences()
                .getFirst();
    }

    private void byFile(CaseEvent event) {
        known.note(event, Recording.firstSeen(Instant.EPOCH, "cin-census/7"));
    }

    private void byHand(CaseEvent event) {
        known.note(event, Recording.firstSeen(Instant.EPOCH, "api"));
    }

    private static Fact started(String day) {
        return new AssessmentStarted(ENTRY, Happened.on(LocalDate.parse(day)));
    }

    private static EntryCorrected corrected(Fact fact) {
        return new EntryCorrected(ENTRY, fact, AmendmentReason.WRONG_DATE);
    }

    private static EntryWithdrawn withdrawn() {
        return new EntryWithdrawn(ENTRY, AmendmentReason.DID_NOT_HAPPEN);
    }
}
