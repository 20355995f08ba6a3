package caseclock.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of every page, on a machine that thinks it is Turkish and in New Zealand. */
class WordsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_date_is_written_in_full_and_shorter_in_tables() {
        assertThat(Words.day(FRIDAY)).isEqualTo("20 November 2026");
        assertThat(Words.shortDay(FRIDAY)).isEqualTo("20 Nov 2026");
        assertThat(Words.shortDay(LocalDate.of(2026, 9, 5))).isEqualTo("5 Sep 2026");
        assertThat(Words.weekday(FRIDAY)).isEqualTo("Friday 20 November 2026");
        assertThat(Words.weekdayThisYear(FRIDAY)).isEqualTo("Friday 20 November");
        assertThat(Words.planDay(FRIDAY, FRIDAY)).isEqualTo("Fri 20 Nov");
        assertThat(Words.planDay(LocalDate.of(2027, 2, 17), FRIDAY)).isEqualTo("Wed 17 Feb 2027");
    }

    @Test
    void a_time_of_day_is_the_one_on_the_office_clock() {
        assertThat(Words.time(LocalTime.of(6, 12))).isEqualTo("6:12am");
        assertThat(Words.time(LocalTime.of(0, 5))).isEqualTo("12:05am");
        assertThat(Words.time(LocalTime.of(12, 0))).isEqualTo("12:00pm");
        assertThat(Words.time(LocalTime.of(23, 59))).isEqualTo("11:59pm");
    }

    @Test
    void a_moment_is_told_in_englands_time_summer_and_winter() {
        assertThat(Words.moment(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026, 12:30am");
        assertThat(Words.moment(Instant.parse("2026-11-20T06:12:00Z"))).isEqualTo("20 November 2026, 6:12am");
    }

    @Test
    void one_is_singular_and_everything_else_plural() {
        assertThat(Words.workingDays(1)).isEqualTo("1 working day");
        assertThat(Words.workingDays(0)).isEqualTo("0 working days");
        assertThat(Words.workingDays(15)).isEqualTo("15 working days");
        assertThat(Words.count(12_400, "row", "rows")).isEqualTo("12,400 rows");
    }

    @Test
    void small_numbers_are_words_up_to_ten() {
        assertThat(Words.small(0)).isEqualTo("no");
        assertThat(Words.sentence(Words.small(5))).isEqualTo("Five");
        assertThat(Words.small(10)).isEqualTo("ten");
        assertThat(Words.small(11)).isEqualTo("11");
    }

    @Test
    void a_sentence_begins_with_an_english_capital() {
        assertThat(Words.sentence("initial conference")).isEqualTo("Initial conference");
    }

    @Test
    void a_share_stays_away_from_fewer_than_ten() {
        assertThat(Words.share(9, 9)).isEmpty();
        assertThat(Words.share(16, 23)).contains("70%");
        assertThat(Words.share(8, 10)).contains("80%");
    }

    @Test
    void only_all_is_a_hundred_per_cent_and_only_none_is_nought() {
        assertThat(Words.share(999, 1000)).contains("99%");
        assertThat(Words.share(1, 1000)).contains("1%");
        assertThat(Words.share(1000, 1000)).contains("100%");
        assertThat(Words.share(0, 1000)).contains("0%");
    }

    @Test
    void a_list_ends_in_and() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void a_period_says_no_more_than_it_must() {
        assertThat(Words.period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 7)))
                .isEqualTo("1 to 7 November 2026");
        assertThat(Words.period(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 4)))
                .isEqualTo("28 September to 4 October 2026");
        assertThat(Words.period(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)))
                .isEqualTo("29 December 2025 to 4 January 2026");
    }
}
