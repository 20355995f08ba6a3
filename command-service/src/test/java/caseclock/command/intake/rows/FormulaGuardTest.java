package caseclock.command.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", " =1", "'=1", "''@x", "＝1", "\u0000=1", "\n=1"})
    void what_a_spreadsheet_may_take_for_a_formula_is_guarded(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.restored("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "-1", "+44.5", "O'Hara", "'quoted'", "'", "2026-11-16", "a=b"})
    void anything_else_is_left_alone(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.restored(cell)).isEqualTo(cell);
    }

    @Test
    void every_cell_is_the_same_again() {
        var random = new Random(20261122);
        String signs = "'=+-@\t\r\n 1x＝\u00a0\u0000";
        for (int round = 0; round < 20_000; round++) {
            var cell = new StringBuilder();
            random.ints(random.nextInt(6), 0, signs.length()).forEach(at -> cell.append(signs.charAt(at)));
            assertThat(FormulaGuard.restored(FormulaGuard.guarded(cell.toString())))
                    .isEqualTo(cell.toString());
        }
    }
}
