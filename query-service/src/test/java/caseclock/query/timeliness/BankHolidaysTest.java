package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.BANK_HOLIDAYS;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private static final String HEADER = "date,announced_on,withdrawn_on,basis_of_announcement\n";

    @Test
    void the_state_funeral_was_known_from_the_start_of_the_day_of_its_announcement_in_london() {
        // Discussion on Monday 5 September 2022. Without the funeral of Monday 19 September, day 15 is Monday 26
        // September.
        Instant lastOfTheEighth = london("2022-09-08T23:59:59.999");
        Instant startOfTheNinth = london("2022-09-09T00:00");
        assertThat(startOfTheNinth).as("summer time").isEqualTo("2022-09-08T23:00:00Z");
        assertThat(BANK_HOLIDAYS.knownAt(lastOfTheEighth).plus(day("2022-09-05"), 15))
                .isEqualTo(day("2022-09-26"));
        assertThat(BANK_HOLIDAYS.knownAt(startOfTheNinth).plus(day("2022-09-05"), 15))
                .isEqualTo(day("2022-09-27"));
    }

    @Test
    void a_moved_holiday_leaves_one_day_and_takes_another_at_the_same_moment() {
        WorkingCalendar before = BANK_HOLIDAYS.knownAt(london("2019-06-06T23:59"));
        WorkingCalendar after = BANK_HOLIDAYS.knownAt(london("2019-06-07T00:00"));
        assertThat(before.isWorkingDay(day("2020-05-04")))
                .as("Monday, early May")
                .isFalse();
        assertThat(before.isWorkingDay(day("2020-05-08"))).as("Friday").isTrue();
        assertThat(after.isWorkingDay(day("2020-05-04"))).isTrue();
        assertThat(after.isWorkingDay(day("2020-05-08"))).as("VE Day").isFalse();
    }

    @Test
    void every_change_of_the_calendar_is_a_moment() {
        assertThat(BANK_HOLIDAYS.announcements())
                .containsExactly(
                        london("2010-01-05T00:00"),
                        london("2010-11-23T00:00"),
                        london("2019-06-07T00:00"),
                        london("2020-11-12T00:00"),
                        london("2022-09-09T00:00"),
                        london("2022-11-10T00:00"));
    }

    @Test
    void any_moment_has_a_calendar() {
        assertThat(BANK_HOLIDAYS.knownAt(Instant.MIN).isWorkingDay(day("2026-12-25")))
                .isFalse();
        assertThat(BANK_HOLIDAYS.knownAt(Instant.MAX).isWorkingDay(day("2022-09-19")))
                .isFalse();
    }

    @Test
    void a_second_file_adds_a_day_that_was_announced_since() {
        // Discussion on Monday 3 May 2027, itself a bank holiday; without the new one of Monday 10 May, day 5 is Monday
        // 10 May, and with it Tuesday 11 May.
        var with = BANK_HOLIDAYS.and(new StringReader(HEADER + "2027-05-10,2027-01-15,,a royal occasion\n"));
        assertThat(with.knownAt(london("2027-01-14T12:00")).plus(day("2027-05-03"), 5))
                .isEqualTo(day("2027-05-10"));
        assertThat(with.knownAt(london("2027-01-15T12:00")).plus(day("2027-05-03"), 5))
                .isEqualTo(day("2027-05-11"));
        assertThat(with.announcements()).contains(london("2027-01-15T00:00")).hasSize(7);
        assertThat(with.described()).isNotEqualTo(BANK_HOLIDAYS.described());
    }

    @Test
    void a_second_file_withdraws_a_day_that_is_listed() {
        var moved = BANK_HOLIDAYS.and(new StringReader(HEADER + "2027-05-03,,2027-01-15,moved\n"));
        assertThat(moved.knownAt(london("2027-01-14T12:00")).isWorkingDay(day("2027-05-03")))
                .isFalse();
        assertThat(moved.knownAt(london("2027-01-15T12:00")).isWorkingDay(day("2027-05-03")))
                .isTrue();
    }

    @Test
    void a_further_year_is_covered_when_all_its_eight_are_listed() {
        String seven =
                HEADER + "2029-01-01,,,\n2029-03-30,,,\n2029-04-02,,,\n2029-05-07,,,\n2029-05-28,,,\n2029-08-27,,,\n"
                        + "2029-12-25,,,\n";
        assertThat(BANK_HOLIDAYS.and(new StringReader(seven)).coversUntil()).isEqualTo(day("2028-12-31"));
        assertThat(BANK_HOLIDAYS
                        .and(new StringReader(seven + "2029-12-26,,,\n"))
                        .coversUntil())
                .isEqualTo(day("2029-12-31"));
    }

    @Test
    void the_list_says_how_far_it_reaches() {
        assertThat(BANK_HOLIDAYS.coversUntil()).isEqualTo(day("2028-12-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-13-25,,,        | Line 2: "2026-13-25" is not a date. A date looks like 2026-10-26.
            ,,,                  | Line 2: "" is not a date. A date looks like 2026-10-26.
            2026-12-25,soon,,    | Line 2: "soon" is not a date. A date looks like 2026-10-26.
            2026-12-26,,,        | Line 2: 2026-12-26 is at a weekend. List the weekday that is the bank holiday in its place.
            2026-12-25,2026-12-26,, | Line 2: the bank holiday of 2026-12-25 cannot be announced or withdrawn after that day.
            2026-12-25,2026-05-01,2026-05-01, | Line 2: the bank holiday of 2026-12-25 must be announced before it is withdrawn.
            2026-12-25,,         | Line 2: it has 3 fields where the header has 4. A field that holds a comma goes in double quotes.
            2026-12-25,,,"basis  | Line 2: a double quote is opened and not closed.
            """)
    void a_line_that_cannot_be_right_is_refused_with_its_number(String line, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.read(new StringReader(HEADER + line)))
                .withMessage(sentence);
    }

    @Test
    void a_day_listed_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BankHolidays.read(new StringReader(HEADER + "2026-12-25,,,\n\n2026-12-25,2026-01-01,,\n")))
                .withMessage("Line 4: the bank holiday of 2026-12-25 is listed twice.");
    }

    @Test
    void another_file_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.read(new StringReader("title,date\n")))
                .withMessage("Line 1: the columns must be: date,announced_on,withdrawn_on,basis_of_announcement.");
        assertThatIllegalArgumentException().isThrownBy(() -> BankHolidays.read(new StringReader("")));
        assertThatIllegalArgumentException().isThrownBy(() -> BankHolidays.read(new StringReader(HEADER)));
    }
}
