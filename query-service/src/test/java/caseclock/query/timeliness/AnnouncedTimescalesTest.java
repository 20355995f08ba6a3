package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_DECISION;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A limit that changes has two dates: from when it is in force, and since when it is known. An imagined change: 10 working days from Monday 5
 * October 2026 on. An enquiry of that Monday has 15 working days until 26 October, 10 until 19 October; October has no bank holiday.
 */
class AnnouncedTimescalesTest {

    private final Story story = new Story();

    @Test
    void announced_before_it_is_in_force_it_governs_what_starts_from_that_day_on_in_one_version() {
        story.recordedAt("2026-10-02T17:00").enquiry("2026-10-02");
        story.recordedAt("2026-10-05T17:00").enquiry("2026-10-05");
        // Friday 2 October + 15: 5-9 (5), 12-16 (10), 19-23 (15).
        assertThat(versions(announced("2026-09-01")))
                .filteredOn(version -> version.value().startedOn().equals(day("2026-10-02")))
                .first()
                .satisfies(version -> assertThat(version.value().dueOn()).contains(day("2026-10-23")));
        assertThat(versions(announced("2026-09-01")))
                .filteredOn(version -> version.value().startedOn().equals(day("2026-10-05")))
                .singleElement()
                .satisfies(version -> assertThat(version.value().dueOn()).contains(day("2026-10-19")));
    }

    @Test
    void announced_late_it_judges_anew_from_its_announcement_on_and_leaves_what_was_known_before() {
        story.recordedAt("2026-10-05T17:00").enquiry("2026-10-05");
        assertThat(versions(announced("2026-10-12")))
                .extracting(
                        version -> version.value().dueOn().orElseThrow(),
                        version -> version.value().ruleInForceFrom(),
                        Version::knownFrom,
                        Version::knownTo)
                .containsExactly(
                        tuple(
                                day("2026-10-26"),
                                day("2013-04-15"),
                                london("2026-10-05T17:00"),
                                Optional.of(london("2026-10-12T00:00"))),
                        tuple(day("2026-10-19"), day("2026-10-05"), london("2026-10-12T00:00"), Optional.empty()));
    }

    @Test
    void announced_late_it_leaves_alone_what_started_before_it_was_in_force() {
        story.recordedAt("2026-09-28T17:00").enquiry("2026-09-28");
        assertThat(versions(announced("2026-10-12"))).hasSize(1);
    }

    @Test
    void known_at_the_start_of_the_day_of_its_announcement_in_london() {
        Timescales changed = announced("2026-10-12");
        assertThat(limitKnownAt(changed, "2026-10-11T23:59")).isEqualTo(15);
        assertThat(limitKnownAt(changed, "2026-10-12T00:00")).isEqualTo(10);
    }

    @Test
    void announced_before_the_first_entry_it_makes_no_version() {
        story.recordedAt("2026-10-13T17:00").enquiry("2026-10-05");
        assertThat(versions(announced("2026-10-12")))
                .singleElement()
                .satisfies(version -> assertThat(version.value().dueOn()).contains(day("2026-10-19")));
    }

    @Test
    void another_timescale_is_not_touched() {
        story.recordedAt("2026-10-05T17:00").referral("2026-10-05");
        assertThat(new Timeliness(announced("2026-10-12"), England.BANK_HOLIDAYS)
                        .versions(story.history())
                        .clocks())
                .filteredOn(version -> version.value().timescale() == REFERRAL_DECISION)
                .hasSize(1);
    }

    @Test
    void a_first_version_that_was_not_always_known_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timescales.read(new StringReader(England.timescalesWith(
                        "section-47-to-conference,S47,20 working days,a,b,,c,no,2010-04-01,2010-03-01\n"))))
                .withMessage(
                        "The first version of section-47-to-conference, from 2010-04-01, must always have been known. Leave its announced_on empty.");
    }

    private static Timescales announced(String on) {
        return Timescales.read(new StringReader(England.timescalesWith(
                "section-47-to-conference,S47,10 working days,a,b,,c,no,2026-10-05," + on + "\n")));
    }

    private static int limitKnownAt(Timescales timescales, String moment) {
        return timescales
                .knownAt(England.COUNCIL, london(moment))
                .inForce(SECTION_47_TO_CONFERENCE, day("2026-10-05"))
                .limit()
                .orElseThrow()
                .amount();
    }

    private List<Version<CaseClock>> versions(Timescales timescales) {
        return new Timeliness(timescales, England.BANK_HOLIDAYS)
                .versions(story.history()).clocks().stream()
                        .filter(version -> version.value().timescale() == SECTION_47_TO_CONFERENCE)
                        .toList();
    }
}
