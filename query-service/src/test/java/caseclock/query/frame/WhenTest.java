package caseclock.query.frame;

import static caseclock.query.frame.SampleFrame.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two dates as people type them, and as links carry them on. Today is Monday 16 November 2026. */
class WhenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void without_dates_it_is_today_as_everything_known_by_now_has_it() {
        var when = When.asked(Optional.empty(), Optional.empty(), CLOCK);
        assertThat(when.asAt()).isEqualTo(TODAY);
        assertThat(when.isLatest()).isTrue();
        assertThat(when.knownAt()).isEqualTo(SampleFrame.NOW);
        assertThat(when.link("/teams")).isEqualTo("/teams");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 October 2026",
                "2 oct 2026",
                "2 OCT 2026",
                "02/10/2026",
                "2.10.2026",
                "2026-10-02",
                " 2026-10-02 "
            })
    void a_date_is_read_as_people_in_england_write_it(String typed) {
        assertThat(asAt(typed).asAt()).isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "9999-12-31", "1 January 1066", "-0044-03-15", "2201-01-01"})
    void a_day_beyond_any_calendar_is_no_date(String typed) {
        assertThatThrownBy(() -> asAt(typed)).isInstanceOf(DateNotUnderstood.class);
        assertThatThrownBy(() -> known(typed)).isInstanceOf(DateNotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1066-10-14T09:00:00Z", "14 October 1066, 9:00am"})
    void nor_is_such_a_moment(String typed) {
        assertThatThrownBy(() -> known(typed)).isInstanceOf(DateNotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "TODAY"})
    void today_goes_without_saying(String typed) {
        assertThat(asAt(typed).asAt()).isEqualTo(TODAY);
    }

    @Test
    void a_known_day_counts_to_its_end_in_england() {
        assertThat(known("2026-10-02").knownAt()).isEqualTo(Instant.parse("2026-10-02T22:59:59.999Z"));
        assertThat(known("2 OCT 2026").knownAt())
                .as("a T that begins no time of day")
                .isEqualTo(Instant.parse("2026-10-02T22:59:59.999Z"));
        assertThat(known("2026-11-02").knownAt()).isEqualTo(Instant.parse("2026-11-02T23:59:59.999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Latest", "latest", "2026-11-16", "2027-01-01"})
    void what_is_not_yet_over_is_the_latest(String typed) {
        assertThat(known(typed).isLatest()).isTrue();
    }

    @Test
    void a_moment_is_told_with_its_time_and_read_back_from_those_words_to_the_minute() {
        var moment = known("2026-10-02T15:52:07Z");
        assertThat(moment.knownWords()).isEqualTo("2 October 2026, 4:52pm");
        assertThat(known(moment.knownWords()).knownAt()).isEqualTo(Instant.parse("2026-10-02T15:52:59.999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31/02/2026", "2026-13-01", "16 Novembre 2026"})
    void what_is_no_date_is_answered_with_a_sentence(String typed) {
        assertThatThrownBy(() -> asAt(typed))
                .isInstanceOf(DateNotUnderstood.class)
                .hasMessage(
                        "“" + typed
                                + "” is not a date. Write it like 2 October 2026 or 2026-10-02, in one of the years 1900 to 2200.");
    }

    @Test
    void links_carry_both_dates_before_the_place_on_the_page() {
        var when = When.asked(Optional.of("1 November 2026"), Optional.of("2 October 2026"), CLOCK);
        assertThat(when.link("/teams")).isEqualTo("/teams?asAt=2026-11-01&knownOn=2026-10-02");
        assertThat(when.link("/unallocated?council=892#late"))
                .isEqualTo("/unallocated?council=892&asAt=2026-11-01&knownOn=2026-10-02#late");
        assertThat(when.latest().link("/teams")).isEqualTo("/teams?asAt=2026-11-01");
    }

    private static When asAt(String typed) {
        return When.asked(Optional.of(typed), Optional.empty(), CLOCK);
    }

    private static When known(String typed) {
        return When.asked(Optional.empty(), Optional.of(typed), CLOCK);
    }
}
