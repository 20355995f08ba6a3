package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {

    private final Story story = new Story();

    @Test
    void an_entry_is_known_from_its_moment_on_and_not_before() {
        story.recordedAt("2026-03-03T10:00").discussion("2026-03-02");
        assertThat(daysKnownAt("2026-03-03T09:59:59.999")).isEmpty();
        assertThat(daysKnownAt("2026-03-03T10:00")).containsExactly(day("2026-03-02"));
    }

    @Test
    void a_correction_replaces_what_the_entry_said() {
        EntryId discussion = story.recordedAt("2026-03-03T10:00").discussion("2026-03-02");
        story.recordedAt("2026-03-05T10:00").correct(Story.discussionAs(discussion, "2026-02-27"));
        assertThat(daysKnownAt("2026-03-05T09:59")).containsExactly(day("2026-03-02"));
        assertThat(daysKnownAt("2026-03-05T10:00")).containsExactly(day("2026-02-27"));
    }

    @Test
    void a_withdrawn_entry_is_gone_and_a_correction_brings_it_back() {
        EntryId discussion = story.recordedAt("2026-03-03T10:00").discussion("2026-03-02");
        story.recordedAt("2026-03-04T10:00").withdraw(discussion);
        story.recordedAt("2026-03-05T10:00").correct(Story.discussionAs(discussion, "2026-02-27"));
        assertThat(daysKnownAt("2026-03-04T10:00")).isEmpty();
        assertThat(daysKnownAt("2026-03-05T10:00")).containsExactly(day("2026-02-27"));
    }

    @Test
    void amendments_are_applied_in_the_order_of_the_stream() {
        EntryId discussion = story.recordedAt("2026-03-03T10:00").discussion("2026-03-02");
        story.recordedAt("2026-03-06T10:00").correct(Story.discussionAs(discussion, "2026-02-27"));
        story.recordedAt("2026-03-05T10:00").correct(Story.discussionAs(discussion, "2026-02-26"));
        assertThat(daysKnownAt("2026-03-05T10:00")).containsExactly(day("2026-02-26"));
        assertThat(daysKnownAt("2026-03-06T10:00"))
                .as("the one further down the stream")
                .containsExactly(day("2026-02-26"));
    }

    @Test
    void a_correction_is_never_known_before_the_entry_it_names() {
        EntryId discussion = story.recordedAt("2026-03-05T10:00").discussion("2026-03-02");
        story.recordedAt("2026-03-01T10:00").correct(Story.discussionAs(discussion, "2026-02-27"));
        assertThat(daysKnownAt("2026-03-05T09:59")).isEmpty();
        assertThat(daysKnownAt("2026-03-05T10:00")).containsExactly(day("2026-02-27"));
    }

    @Test
    void an_amendment_of_nothing_and_a_registration_are_passed_over() {
        EntryId nothing = new EntryId(new UUID(1, 1));
        var history = new CaseHistory(
                England.COUNCIL,
                List.of(
                        new HistoryEntry(
                                0,
                                new CaseRegistered(new CaseId(new UUID(9, 1)), "892", "A1"),
                                london("2026-03-01T10:00"),
                                SourceKind.CASE_RECORD),
                        new HistoryEntry(
                                1,
                                new EntryWithdrawn(nothing, AmendmentReason.OTHER),
                                london("2026-03-01T10:00"),
                                SourceKind.CASE_RECORD)));
        assertThat(history.factsKnownAt(london("2026-03-02T10:00")).inOrder()).isEmpty();
        assertThat(England.TIMELINESS.versions(history)).isEqualTo(new CaseVersions(List.of(), List.of()));
    }

    @Test
    void entries_may_be_handed_over_in_any_order() {
        EntryId discussion = story.recordedAt("2026-03-03T10:00").discussion("2026-03-02");
        story.recordedAt("2026-03-04T10:00").withdraw(discussion);
        assertThat(new CaseHistory(England.COUNCIL, story.history().entries().reversed()))
                .isEqualTo(story.history());
    }

    private List<LocalDate> daysKnownAt(String moment) {
        return story.history().factsKnownAt(london(moment)).inOrder().stream()
                .map(Fact::happened)
                .map(Happened::on)
                .toList();
    }
}
