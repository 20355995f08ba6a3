package caseclock.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every tag reads alone, in grey and aloud. */
class TagTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void overdue_says_by_how_much() {
        assertThat(Tag.overdue(1)).isEqualTo(new Tag("Overdue 1 working day", "late"));
        assertThat(Tag.overdue(3).text()).isEqualTo("Overdue 3 working days");
    }

    @Test
    void a_clock_that_was_due_on_friday_is_just_overdue_on_saturday() {
        assertThat(Tag.overdue(0).text()).isEqualTo("Just overdue");
    }

    @Test
    void what_is_still_to_come_is_outlined() {
        assertThat(Tag.bookedLate(2)).isEqualTo(new Tag("Booked late 2 working days", "will-be-late"));
        assertThat(Tag.due(MONDAY, MONDAY)).isEqualTo(new Tag("Due today", "today"));
        assertThat(Tag.due(MONDAY.plusDays(1), MONDAY)).isEqualTo(new Tag("Due tomorrow", "to-come"));
        assertThat(Tag.due(MONDAY.plusDays(3), MONDAY).text()).isEqualTo("Due Thursday");
        assertThat(Tag.due(MONDAY.plusDays(7), MONDAY).text()).isEqualTo("Due 23 November");
    }

    @Test
    void without_a_limit_nothing_is_in_time() {
        assertThat(Tag.finished().text()).isEqualTo("Finished");
        assertThat(Tag.runningWithoutLimit().text()).isEqualTo("Running");
    }

    @Test
    void late_by_minutes_is_late_by_no_working_day() {
        assertThat(Tag.finishedLate(0).text()).isEqualTo("Finished late");
        assertThat(Tag.finishedLate(1).text()).isEqualTo("Finished late by 1 working day");
    }
}
