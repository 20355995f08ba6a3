package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.TIMELINESS;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private final Story story = new Story();

    @Test
    void a_late_entry_begins_a_version_and_ends_the_one_before() {
        EntryId enquiry = story.recordedAt("2026-10-27T09:00").enquiry("2026-10-26");
        story.recordedAt("2026-11-23T16:00").conference("2026-11-13", enquiry);
        assertThat(clocks())
                .extracting(
                        Version::knownFrom,
                        Version::knownTo,
                        version -> version.value().stop().isPresent())
                .containsExactly(
                        tuple(london("2026-10-27T09:00"), Optional.of(london("2026-11-23T16:00")), false),
                        tuple(london("2026-11-23T16:00"), Optional.empty(), true));
    }

    @Test
    void what_does_not_change_a_clock_makes_no_version_of_it() {
        story.recordedAt("2026-10-27T09:00").enquiry("2026-10-26");
        story.recordedAt("2026-10-28T09:00").referral("2026-10-20");
        assertThat(clocks())
                .singleElement()
                .satisfies(version -> assertThat(version.knownTo()).isEmpty());
    }

    @Test
    void a_bank_holiday_announced_later_moves_the_due_day_from_the_morning_of_its_announcement() {
        story.recordedAt("2022-09-05T17:00").enquiry("2022-09-05");
        assertThat(clocks())
                .extracting(version -> version.value().dueOn().orElseThrow(), Version::knownFrom)
                .containsExactly(
                        tuple(day("2022-09-26"), london("2022-09-05T17:00")),
                        tuple(day("2022-09-27"), london("2022-09-09T00:00")));
    }

    @Test
    void a_bank_holiday_announced_before_the_first_entry_makes_no_version() {
        story.recordedAt("2022-09-12T17:00").enquiry("2022-09-05");
        assertThat(clocks())
                .singleElement()
                .satisfies(version -> assertThat(version.value().dueOn()).contains(day("2022-09-27")));
    }

    @Test
    void a_withdrawn_entry_leaves_the_versions_that_were_known_in_between() {
        EntryId enquiry = story.recordedAt("2026-10-27T09:00").enquiry("2026-10-26");
        EntryId conference = story.recordedAt("2026-11-16T09:00").conference("2026-11-13", enquiry);
        story.recordedAt("2026-11-18T09:00").withdraw(conference);
        List<Version<CaseClock>> versions = clocks();
        assertThat(versions)
                .extracting(version -> version.value().stop().isPresent())
                .containsExactly(false, true, false);
        assertThat(versions.getFirst().value()).isEqualTo(versions.getLast().value());
    }

    @Test
    void a_correction_and_its_inverse_end_where_they_began() {
        EntryId enquiry = story.recordedAt("2026-10-27T09:00").enquiry("2026-10-26");
        EntryId conference = story.recordedAt("2026-11-16T09:00").conference("2026-11-13", enquiry);
        story.recordedAt("2026-11-17T09:00").correct(conference(conference, enquiry, "2026-11-17"));
        story.recordedAt("2026-11-18T09:00").correct(conference(conference, enquiry, "2026-11-13"));
        List<Version<CaseClock>> versions = clocks();
        assertThat(versions).hasSize(4);
        assertThat(versions.get(3).value()).isEqualTo(versions.get(1).value());
    }

    @Test
    void a_spell_that_gets_an_end_is_another_spell() {
        story.recordedAt("2026-10-06T09:00").referral("2026-10-05");
        story.recordedAt("2026-10-12T09:00").closed("2026-10-09");
        assertThat(TIMELINESS.versions(story.history()).spells())
                .filteredOn(version -> version.value().kind() == SpellKind.OPEN)
                .extracting(version -> Story.days(version.value()), Version::knownTo)
                .containsExactly(
                        tuple("2026-10-05 to ever", Optional.of(london("2026-10-12T09:00"))),
                        tuple("2026-10-05 to 2026-10-09", Optional.empty()));
    }

    @Test
    void half_open_moments() {
        var version = new Version<>("x", london("2026-10-06T09:00"), Optional.of(london("2026-10-07T09:00")));
        assertThat(version.knownAt(Instant.parse("2026-10-06T07:59:59.999Z"))).isFalse();
        assertThat(version.knownAt(london("2026-10-06T09:00"))).isTrue();
        assertThat(version.knownAt(london("2026-10-07T08:59"))).isTrue();
        assertThat(version.knownAt(london("2026-10-07T09:00"))).isFalse();
    }

    private static ConferenceHeld conference(EntryId entry, EntryId enquiry, String on) {
        return new ConferenceHeld(
                entry,
                Happened.parse(on),
                ConferenceKind.INITIAL,
                Optional.of(enquiry),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Version<CaseClock>> clocks() {
        return TIMELINESS.versions(story.history()).clocks().stream()
                .filter(version -> version.value().timescale() == SECTION_47_TO_CONFERENCE)
                .toList();
    }
}
