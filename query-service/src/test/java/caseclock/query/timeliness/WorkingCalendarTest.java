package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest(name = "{0} {7}")
    @CsvSource(delimiter = '|', textBlock = """
            2022-06-02 | 2022-06-06 | 2022-06-17 | 2022-06-24 | 2022-06-23 | 2022-08-05 | 1 | Thursday, itself the moved spring holiday, which is day 0; Fri 3 June off
            2022-05-27 | 2022-05-30 | 2022-06-14 | 2022-06-21 | 2022-06-17 | 2022-08-02 | 2 | Friday; Thu 2 and Fri 3 June off
            2022-09-09 | 2022-09-12 | 2022-09-26 | 2022-10-03 | 2022-09-30 | 2022-11-14 | 1 | Friday; State Funeral on Mon 19 September
            2023-03-20 | 2023-03-21 | 2023-04-03 | 2023-04-12 | 2023-04-10 | 2023-05-26 | 2 | Monday; Good Friday 7 and Easter Monday 10 April
            2023-04-24 | 2023-04-25 | 2023-05-10 | 2023-05-17 | 2023-05-15 | 2023-06-29 | 2 | Monday; 1 May and Coronation on 8 May
            2020-04-20 | 2020-04-21 | 2020-05-04 | 2020-05-12 | 2020-05-11 | 2020-06-24 | 1 | Monday; May day moved from Mon 4 to Fri 8 May
            2024-03-23 | 2024-03-25 | 2024-04-09 | 2024-04-16 | 2024-04-12 | 2024-05-30 | 2 | Saturday; Good Friday 29 March, Easter Monday 1 April
            2024-03-24 | 2024-03-25 | 2024-04-09 | 2024-04-16 | 2024-04-12 | 2024-05-30 | 2 | Sunday: the same as Saturday
            2024-12-12 | 2024-12-13 | 2024-12-30 | 2025-01-07 | 2025-01-02 | 2025-02-18 | 3 | Thursday; 25, 26 December, 1 January
            2024-12-20 | 2024-12-23 | 2025-01-08 | 2025-01-15 | 2025-01-10 | 2025-02-26 | 3 | Friday; the same three
            2024-12-24 | 2024-12-27 | 2025-01-10 | 2025-01-17 | 2025-01-14 | 2025-02-28 | 3 | Tuesday; the same three
            2025-04-10 | 2025-04-11 | 2025-04-28 | 2025-05-06 | 2025-05-01 | 2025-06-18 | 3 | Thursday; 18, 21 April, 5 May
            2025-04-17 | 2025-04-22 | 2025-05-06 | 2025-05-13 | 2025-05-08 | 2025-06-25 | 3 | Maundy Thursday: one working day is four nights away
            2026-05-01 | 2026-05-05 | 2026-05-18 | 2026-05-26 | 2026-05-22 | 2026-07-07 | 2 | Friday; 4 and 25 May
            2026-05-29 | 2026-06-01 | 2026-06-12 | 2026-06-19 | 2026-06-19 | 2026-07-31 | 0 | Friday; Scotland's World Cup day, 15 June, is a working day here
            2026-08-14 | 2026-08-17 | 2026-08-28 | 2026-09-07 | 2026-09-04 | 2026-10-19 | 1 | Friday; 31 August
            2026-12-11 | 2026-12-14 | 2026-12-29 | 2027-01-06 | 2027-01-01 | 2027-02-17 | 3 | Friday; 25, 28 December, 1 January
            """)
    void counts_on_from_a_day(
            LocalDate start,
            LocalDate plus1,
            LocalDate plus10,
            LocalDate plus15,
            LocalDate fifteenWeekdays,
            LocalDate plus45,
            int holidaysWithin15,
            String why) {
        assertThat(CALENDAR.plus(start, 1)).isEqualTo(plus1);
        assertThat(CALENDAR.plus(start, 10)).isEqualTo(plus10);
        assertThat(CALENDAR.plus(start, 15)).isEqualTo(plus15);
        assertThat(CALENDAR.plus(start, 45)).isEqualTo(plus45);
        assertThat(CALENDAR.elapsed(start, plus10)).isEqualTo(10);
        assertThat(CALENDAR.elapsed(start, plus15)).isEqualTo(15);
        assertThat(CALENDAR.elapsed(start, plus45)).isEqualTo(45);
        assertThat(new WorkingCalendar(List.of()).plus(start, 15)).isEqualTo(fifteenWeekdays);
        assertThat(new WorkingCalendar(List.of()).elapsed(start, plus15)).isEqualTo(15 + holidaysWithin15);
    }

    @ParameterizedTest
    @CsvSource({"2022, 250", "2023, 251", "2024, 254", "2025, 253", "2026, 253", "2027, 253", "2028, 252"})
    void a_year_has_so_many_working_days(int year, int workingDays) {
        assertThat(CALENDAR.elapsed(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, Scotland: World Cup",
        "2026-08-03, Scotland: first Monday of August",
        "2026-11-30, Scotland: St Andrew",
        "2025-01-02, Scotland: 2 January",
        "2026-03-17, Northern Ireland: St Patrick",
        "2026-07-13, Northern Ireland: Battle of the Boyne"
    })
    void another_countrys_holiday_is_a_working_day(LocalDate holidayElsewhere, String where) {
        assertThat(CALENDAR.isWorkingDay(holidayElsewhere)).isTrue();
    }

    @Test
    void a_day_off_is_a_weekend_or_a_bank_holiday_and_a_closed_council_is_not() {
        assertThat(CALENDAR.isWorkingDay(day("2026-04-02")))
                .as("Thursday before Easter")
                .isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2026-04-03"))).as("Good Friday").isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2026-04-04"))).as("Saturday").isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2026-04-05"))).as("Sunday").isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2026-04-06"))).as("Easter Monday").isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2026-12-29")))
                .as("Christmas week")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-16, 2020-10-05, 13, '17-18 (2), 21-25 (7), 28 September-2 October (12), 5 October'",
        "2020-09-16, 2020-10-01, 11, '17-18 (2), 21-25 (7), 28 September-1 October (11)'",
        "2022-06-02, 2022-06-17, 10, '6-10 (5), 13-17 (10); Friday 3 June off'",
        "1970-06-02, 1970-06-17, 11, '3-5 (3), 8-12 (8), 15-17 (11)'"
    })
    void days_between_discussion_and_conference_in_published_sample_files(
            LocalDate discussion, LocalDate conference, int elapsed, String why) {
        assertThat(CALENDAR.elapsed(discussion, conference)).as(why).isEqualTo(elapsed);
    }

    @Test
    void nothing_has_elapsed_on_the_day_of_the_start() {
        assertThat(CALENDAR.elapsed(day("2026-10-26"), day("2026-10-26"))).isZero();
    }

    @Test
    void counting_backwards_is_negative() {
        // (16 October, 26 October] holds Mon 19 to Fri 23 and Mon 26: six working days.
        assertThat(CALENDAR.elapsed(day("2026-10-26"), day("2026-10-16"))).isEqualTo(-6);
        // (Saturday 24, Monday 26] holds Monday alone.
        assertThat(CALENDAR.elapsed(day("2026-10-26"), day("2026-10-24"))).isEqualTo(-1);
        assertThat(CALENDAR.plus(day("2026-10-26"), -6)).isEqualTo(day("2026-10-16"));
    }

    @Test
    void zero_working_days_from_a_day_off_is_the_working_day_before() {
        assertThat(CALENDAR.plus(day("2026-10-26"), 0)).isEqualTo(day("2026-10-26"));
        assertThat(CALENDAR.plus(day("2026-04-06"), 0)).as("Easter Monday").isEqualTo(day("2026-04-02"));
    }

    @Test
    void outside_the_listed_years_every_weekday_counts_and_far_years_cost_nothing() {
        assertThat(CALENDAR.isWorkingDay(day("2029-12-25"))).as("a Tuesday").isTrue();
        assertThat(CALENDAR.plus(day("1970-06-02"), 15)).isEqualTo(day("1970-06-23"));
        assertThat(CALENDAR.elapsed(day("1970-06-02"), day("1970-06-17"))).isEqualTo(11);
        // the next test.
        assertThat(CALENDAR.elapsed(day("2400-12-31"), day("9999-12-31")))
                .isEqualTo(weekdaysByCounting("2400-12-31", "9999-12-31"));
        assertThat(CALENDAR.elapsed(LocalDate.MIN, LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
        assertThat(CALENDAR.elapsed(LocalDate.MAX, LocalDate.MIN)).isEqualTo(Integer.MIN_VALUE);
        assertThat(CALENDAR.plus(day("9999-12-31"), 15)).isEqualTo(LocalDate.of(10000, 1, 21));
    }

    private static int weekdaysByCounting(String from, String to) {
        return (int) day(from)
                .plusDays(1)
                .datesUntil(day(to).plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
    }

    @Test
    void agrees_with_counting_day_by_day() {
        var random = new Random(20261120);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = day("2009-06-01").plusDays(random.nextInt(7_500));
            LocalDate to = from.plusDays(random.nextInt(200));
            int counted = (int) from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(CALENDAR::isWorkingDay)
                    .count();
            assertThat(CALENDAR.elapsed(from, to)).as("(%s, %s]", from, to).isEqualTo(counted);
            assertThat(CALENDAR.elapsed(to, from)).isEqualTo(-counted);
            LocalDate last = CALENDAR.plus(from, counted);
            assertThat(CALENDAR.elapsed(from, last)).isEqualTo(counted);
            assertThat(CALENDAR.isWorkingDay(last))
                    .as("the first such day is a working day")
                    .isTrue();
        }
    }
}
