package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.TIMESCALES;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import caseclock.query.timeliness.Length.Unit;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimescalesTest {

    private static final String HEADER =
            "key,title,limit,starts,stops,cancelled_by,law,local,in_force_from,announced_on\n";

    @ParameterizedTest
    @CsvSource({
        "referral-decision, 1, WORKING_DAYS, false",
        "assessment, 45, WORKING_DAYS, false",
        "assessment-from-start, 45, WORKING_DAYS, false",
        "section-47-to-conference, 15, WORKING_DAYS, false",
        "transfer-in-conference, 15, WORKING_DAYS, true",
        "first-review-conference, 3, MONTHS, false",
        "later-review-conference, 6, MONTHS, false"
    })
    void the_limits_of_working_together(String key, int amount, Unit unit, boolean local) {
        Timescale today =
                TIMESCALES.knownAt("999", london("2026-11-20T12:00")).inForce(TimescaleKey.of(key), day("2026-11-20"));
        assertThat(today.limit()).contains(new Length(amount, unit));
        assertThat(today.local()).isEqualTo(local);
        assertThat(today.key().text()).isEqualTo(key);
    }

    @Test
    void the_version_in_force_on_the_day_of_the_start_governs() {
        // Case 37 of the edge cases: a limit that changes leaves clocks alone that run already.
        Timescales changed = Timescales.read(new StringReader(everyOther(SECTION_47_TO_CONFERENCE)
                + "section-47-to-conference,S47,10 working days,a,b,,c,no,2026-04-01,\n"
                + "section-47-to-conference,S47,15 working days,a,b,,c,no,2013-04-15,\n"));
        assertThat(limitFor(changed, "2026-03-31")).isEqualTo(15);
        assertThat(limitFor(changed, "2026-04-01")).isEqualTo(10);
        assertThat(limitFor(changed, "1970-06-02"))
                .as("before the first version")
                .isEqualTo(15);
        assertThat(changed.all())
                .filteredOn(timescale -> timescale.key() == SECTION_47_TO_CONFERENCE)
                .extracting(Timescale::inForceFrom)
                .containsExactly(day("2013-04-15"), day("2026-04-01"));
    }

    private static int limitFor(Timescales timescales, String startedOn) {
        return timescales
                .knownAt("999", london("2026-11-20T12:00"))
                .inForce(SECTION_47_TO_CONFERENCE, day(startedOn))
                .limit()
                .orElseThrow()
                .amount();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 15, WORKING_DAYS, 2026-11-16",
        "2026-03-27, 15, WORKING_DAYS, 2026-04-21",
        "2025-11-30, 3, MONTHS, 2026-02-28",
        "2023-11-30, 3, MONTHS, 2024-02-29",
        "2025-08-31, 6, MONTHS, 2026-02-28",
        "2023-08-31, 6, MONTHS, 2024-02-29",
        "2026-01-31, 3, MONTHS, 2026-04-30",
        "2025-09-25, 3, MONTHS, 2025-12-25",
        "2026-10-01, 6, WEEKS, 2026-11-12",
        "2026-10-01, 28, CALENDAR_DAYS, 2026-10-29"
    })
    void the_last_day_in_time(LocalDate start, int amount, Unit unit, LocalDate due) {
        assertThat(new Length(amount, unit).after(start, CALENDAR)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assessment,,45 days,a,b,,c,no,2013-04-15, | Line 2: the column title is empty.
            assessment,T,45 dys,a,b,,c,no,2013-04-15, | Line 2: "45 dys" is not a limit. A limit is a number and hours, days, working days, weeks or months, for instance 15 working days; or none.
            assessment,T,0 days,a,b,,c,no,2013-04-15, | Line 2: "0 days" is not a limit. A limit is a number and hours, days, working days, weeks or months, for instance 15 working days; or none.
            assessment,T,45 days,a,b,,c,maybe,2013-04-15, | Line 2: the column local says "maybe". It must say yes or no.
            assessment,T,45 days,a,b,,c,no,15/04/2013, | Line 2: "15/04/2013" is not a date. A date looks like 2026-10-26.
            assessment,T,45 days,a,b,,c,no,2013-04-15,soon | Line 2: "soon" is not a date. A date looks like 2026-10-26.
            assessment,T,45 days,a, b,, c, d,no,2013-04-15, | Line 2: it has 11 fields where the header has 10. A field that holds a comma goes in double quotes.
            """)
    void a_line_that_cannot_be_right_is_refused_with_its_number(String line, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timescales.read(new StringReader(HEADER + line + "\n")))
                .withMessage(sentence);
    }

    @Test
    void a_timescale_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Timescales.read(new StringReader(HEADER + "visits,T,15 days,a,b,,c,no,2013-04-15,\n")))
                .withMessageStartingWith("Line 2: There is no timescale \"visits\". There are: contact-decision, ")
                .withMessageEndingWith(", connected-person-extension.");
    }

    @Test
    void two_lines_that_contradict_each_other_are_refused() {
        String first = "assessment,T,45 working days,a,b,,c,no,2013-04-15,\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Timescales.read(new StringReader(HEADER + first + "# again\n" + first.replace("45", "35"))))
                .withMessage(
                        "Line 4: an earlier line also says what assessment is from 2013-04-15. Give this version the day from which it is in force.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timescales.read(
                        new StringReader(HEADER + first + "assessment,T,45 days,a,b,,c,yes,2020-01-01,\n")))
                .withMessage("Line 3: an earlier line says otherwise whether assessment is local.");
    }

    @Test
    void a_missing_timescale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timescales.read(new StringReader(everyOther(SECTION_47_TO_CONFERENCE))))
                .withMessage("The timescale section-47-to-conference is missing from the file.");
    }

    private static String everyOther(TimescaleKey left) {
        return Arrays.stream(TimescaleKey.values())
                .filter(key -> key != left)
                .map(key -> key.text() + ",\"Title, with a comma\",1 week,a,b,,c,no,2013-04-15,\n")
                .collect(Collectors.joining("", HEADER, ""));
    }
}
