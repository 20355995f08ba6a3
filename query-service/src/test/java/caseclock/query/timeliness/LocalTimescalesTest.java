package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.TIMESCALES;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.TRANSFER_IN_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a council sets for itself where the law leaves it the choice. */
class LocalTimescalesTest {

    private static final String HEADER = "council,key,limit,in_force_from,announced_on,policy\n";

    private static final String TEN_FROM_APRIL =
            "891,transfer-in-conference,10 working days,2026-04-01,,\"Policy 7, page 2\"\n";

    @Test
    void governs_the_clocks_of_that_council_alone_from_its_first_day_on() {
        Timescales timescales = local(TEN_FROM_APRIL);
        assertThat(limit(timescales, "891", "2026-04-01")).isEqualTo("10 WORKING_DAYS");
        assertThat(limit(timescales, "891", "2026-03-31")).as("the default").isEqualTo("15 WORKING_DAYS");
        assertThat(limit(timescales, "892", "2026-04-01")).as("another council").isEqualTo("15 WORKING_DAYS");
    }

    @Test
    void rests_on_the_councils_own_document() {
        Timescale rule = local(TEN_FROM_APRIL)
                .knownAt("891", london("2026-11-20T12:00"))
                .inForce(TRANSFER_IN_CONFERENCE, day("2026-05-01"));
        assertThat(rule.law()).isEqualTo("Policy 7, page 2");
        assertThat(rule.title()).isEqualTo("Transfer in to conference");
        assertThat(rule.inForceFrom()).isEqualTo(day("2026-04-01"));
    }

    @Test
    void may_change_its_unit_or_set_no_limit() {
        Timescales timescales = local("""
                891,transfer-in-conference,3 weeks,2025-04-01,,P
                891,transfer-in-conference,none,2026-04-01,,P
                """);
        assertThat(limit(timescales, "891", "2025-04-01")).isEqualTo("3 WEEKS");
        assertThat(limit(timescales, "891", "2026-04-01")).isEqualTo("none");
    }

    @Test
    void is_known_from_its_announcement_on_and_judges_anew_the_clocks_of_that_council() {
        Timescales timescales = local("891,transfer-in-conference,10 working days,2026-10-05,2026-10-12,P\n");
        var story = new Story();
        story.recordedAt("2026-10-05T17:00").referral("2026-10-05");
        story.booked("2026-10-05", caseclock.events.ConferenceKind.TRANSFER_IN, "2026-10-20");
        var timeliness = new Timeliness(timescales, England.BANK_HOLIDAYS);
        assertThat(timeliness
                        .versions(new CaseHistory("891", story.history().entries()))
                        .clocks())
                .filteredOn(version -> version.value().timescale() == TRANSFER_IN_CONFERENCE)
                .extracting(version -> version.value().dueOn())
                .containsExactly(Optional.of(day("2026-10-26")), Optional.of(day("2026-10-19")));
        assertThat(timeliness
                        .versions(new CaseHistory("892", story.history().entries()))
                        .clocks())
                .filteredOn(version -> version.value().timescale() == TRANSFER_IN_CONFERENCE)
                .hasSize(1);
    }

    @Test
    void stand_in_the_place_of_the_default_among_all_versions_of_the_council() {
        Timescales timescales = local(TEN_FROM_APRIL);
        assertThat(timescales.all("891"))
                .filteredOn(timescale -> timescale.key() == TRANSFER_IN_CONFERENCE)
                .extracting(timescale -> timescale.limit().orElseThrow().amount(), Timescale::inForceFrom)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(15, day("2013-04-15")),
                        org.assertj.core.api.Assertions.tuple(10, day("2026-04-01")));
        assertThat(timescales.all("892")).isEqualTo(timescales.all()).isEqualTo(TIMESCALES.all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            891,section-47-to-conference,20 working days,2026-04-01,,P | Line 2: section-47-to-conference is not for a council to set. It rests on: Working Together to Safeguard Children: child protection conferences; Children Act 1989 section 47.
            Leeds,supervision,28 days,2026-04-01,,P | Line 2: "Leeds" is not a council. A council is DfE's code of three digits, for instance 999.
            891,supervision,monthly,2026-04-01,,P | Line 2: "monthly" is not a limit. A limit is a number and hours, days, working days, weeks or months, for instance 15 working days; or none.
            891,supervision,28 days,April 2026,,P | Line 2: "April 2026" is not a date. A date looks like 2026-10-26.
            891,supervision,28 days,2026-04-01,,'' | Line 2: the column policy is empty. Name the local document that says so.
            891,supervision,28 days,2026-04-01,P | Line 2: it has 5 fields where the header has 6. A field that holds a comma goes in double quotes.
            """)
    void a_line_that_cannot_be_right_is_refused_with_its_number(String line, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> local(line.replace("''", "") + "\n"))
                .withMessage(sentence);
    }

    @Test
    void two_lines_that_contradict_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> local(TEN_FROM_APRIL + "# again\n" + TEN_FROM_APRIL.replace("10 w", "12 w")))
                .withMessage(
                        "Line 4: an earlier line also says what transfer-in-conference is in council 891 from 2026-04-01. Give this version the day from which it is in force.");
    }

    private static Timescales local(String lines) {
        return TIMESCALES.withLocal(new StringReader(HEADER + lines));
    }

    private static String limit(Timescales timescales, String council, String startedOn) {
        return timescales
                .knownAt(council, london("2026-11-20T12:00"))
                .inForce(TRANSFER_IN_CONFERENCE, day(startedOn))
                .limit()
                .map(length -> length.amount() + " " + length.unit())
                .orElse("none");
    }
}
