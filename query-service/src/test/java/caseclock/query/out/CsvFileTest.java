package caseclock.query.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.frame.SampleFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void cells_with_commas_quotes_and_lines_are_quoted_as_rfc_4180_has_it() {
        var sheet = new Sheet(
                "due",
                List.of("child", "due_on", "reason"),
                List.of(
                        Sheet.row("WX-1", LocalDate.of(2026, 11, 20), Optional.empty()),
                        Sheet.row("WX-2", "", "said \"later\", then\nlater still")));

        assertThat(CsvFile.of(sheet)).isEqualTo("""
                child,due_on,reason\r
                WX-1,2026-11-20,\r
                WX-2,,"said ""later"", then
                later still"\r
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1"})
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(String cell) {
        assertThat(CsvFile.of(new Sheet("x", List.of("a"), List.of(List.of(cell)))))
                .contains("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+3", "-3.5", "12"})
    void a_number_stays_a_number(String cell) {
        assertThat(CsvFile.of(new Sheet("x", List.of("a"), List.of(List.of(cell)))))
                .isEqualTo("a\r\n" + cell + "\r\n");
    }

    @Test
    void a_row_must_fit_its_head() {
        assertThatThrownBy(() -> new Sheet("due", List.of("a", "b"), List.of(List.of("1"))))
                .hasMessage("A row of due has 1 cells, its head 2.");
    }

    @Test
    void the_file_says_what_it_holds_and_both_dates() {
        assertThat(Download.name("due", "East team: ‘A’", SampleFrame.latest(), "csv"))
                .isEqualTo("due_east-team-a_as-at-2026-11-16_known-on-2026-11-16.csv");
        assertThat(Download.name("due", "East", SampleFrame.knownOn("2026-10-02"), "csv"))
                .isEqualTo("due_east_as-at-2026-11-16_known-on-2026-10-02.csv");
    }
}
