package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The line of a count day by day. */
class DailyLineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 24);

    @Test
    void the_line_goes_through_every_day_from_nought_upwards() {
        // 3 days over 1160 - 34 - 36 = 1090 from 34; 0 to 5 over 34 to 266: 4 lies at 266 - 4/5 * 232 = 80.4.
        var drawn = new DailyLine(FIRST, List.of(0, 4, 5)).draw("x", "Waiting").wide();
        assertThat(drawn).contains("<path class=\"line\" d=\"M34 266L579 80.4L1124 34\"/>");
    }

    @Test
    void the_last_count_stands_at_its_end_and_the_highest_over_its_day() {
        var counts = new ArrayList<>(Collections.nCopies(91, 7));
        counts.set(20, 23);
        var drawn = new DailyLine(FIRST, counts).draw("x", "Waiting");
        assertThat(drawn.wide()).contains(">7</text>", ">23 on 13 Sep</text>", ">22 Nov</text>");
        assertThat(drawn.narrow()).contains(">23 on 13 Sep</text>").contains("viewBox=\"0 0 330 240\"");
    }

    @Test
    void a_peak_at_the_end_is_said_once() {
        var counts = IntStream.rangeClosed(1, 91).boxed().toList();
        assertThat(new DailyLine(FIRST, counts).draw("x", "Waiting").wide()).doesNotContain(">91 on 22 Nov<");
    }

    @Test
    void without_a_day_there_is_no_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DailyLine(FIRST, List.of()));
    }
}
