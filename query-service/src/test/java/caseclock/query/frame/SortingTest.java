package caseclock.query.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.frame.Sorting.Column;
import caseclock.query.measures.NotAsked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Links that sort, and pages of fifty. */
class SortingTest {

    private static final Column DUE = new Column("due", "Due", false);
    private static final Column WAITING = new Column("waiting", "Waiting", true);
    private static final List<Column> COLUMNS = List.of(DUE, WAITING);
    private static final When WHEN = SampleFrame.knownOn("2026-10-02");
    private static final PageAddress PAGE =
            PageAddress.of("/list").with("team", "a b").with("page", "2");

    private static Sorting asked(String sort, String dir) {
        return Sorting.asked(Optional.ofNullable(sort), Optional.ofNullable(dir), COLUMNS);
    }

    @Test
    void the_column_in_force_says_its_direction_and_leads_to_the_other_and_to_the_first_page() {
        var head = asked(null, null).head(DUE, PAGE, WHEN);
        assertThat(head.aria()).isEqualTo("ascending");
        assertThat(head.href()).isEqualTo("/list?team=a%20b&sort=due&dir=desc&knownOn=2026-10-02");
    }

    @Test
    void another_column_begins_at_its_own_end() {
        var head = asked(null, null).head(WAITING, PAGE, WHEN);
        assertThat(head.aria()).isEmpty();
        assertThat(head.href()).isEqualTo("/list?team=a%20b&sort=waiting&knownOn=2026-10-02");
        assertThat(asked("waiting", null)
                        .<Integer>turned(Comparator.naturalOrder())
                        .compare(1, 2))
                .isPositive();
        assertThat(asked("waiting", "asc").head(WAITING, PAGE, WHEN).aria()).isEqualTo("ascending");
    }

    @Test
    void the_usual_order_goes_without_saying_in_an_address() {
        var plain = PageAddress.of("/list");
        assertThat(asked("due", "asc").in(plain, COLUMNS).text()).isEqualTo("/list");
        assertThat(asked("waiting", "asc").in(plain, COLUMNS).text()).isEqualTo("/list?sort=waiting&dir=asc");
    }

    @Test
    void an_unknown_column_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> asked("colour", null))
                .isInstanceOf(NotAsked.class)
                .hasMessage("Give one of due, waiting, or leave it out.");
        assertThatThrownBy(() -> asked("due", "down")).isInstanceOf(NotAsked.class);
    }

    @Test
    void a_long_list_is_cut_into_pages_of_fifty() {
        var all = IntStream.rangeClosed(1, 137).boxed().toList();
        var second = Paged.of(all, Optional.of("2"), PageAddress.of("/list"), SampleFrame.latest());
        assertThat(second.rows()).hasSize(50).startsWith(51).endsWith(100);
        assertThat(second.words()).isEqualTo("Showing 51 to 100 of 137");
        assertThat(second.previous()).contains("/list");
        assertThat(second.next()).contains("/list?page=3");
        assertThat(Paged.of(all, Optional.of("99"), PageAddress.of("/list"), WHEN)
                        .rows())
                .as("beyond the last page is the last page")
                .endsWith(137)
                .hasSize(37);
        assertThatThrownBy(() -> Paged.of(all, Optional.of("0"), PageAddress.of("/list"), WHEN))
                .isInstanceOf(NotAsked.class);
    }
}
