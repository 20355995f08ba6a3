package caseclock.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Attribution;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Supposition;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far back a trial looks for clocks that can still matter. */
class ReachTest {

    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    private static final LocalDate TO = LocalDate.of(2026, 8, 31);

    private static Question asAt(LocalDate asAt) {
        return new Question(
                TimescaleKey.ASSESSMENT,
                FROM,
                TO,
                Optional.empty(),
                new AllTeams(),
                asAt,
                Instant.parse("2026-11-16T08:00:00Z"),
                Attribution.USUAL);
    }

    private static Supposition limit(String text, LocalDate... closed) {
        return new Supposition(TimescaleKey.ASSESSMENT, Length.read(text), Optional.empty(), false, Set.of(closed));
    }

    @Test
    void it_begins_before_the_period_by_as_much_as_days_off_can_move_a_due_day() {
        assertThat(WhatIf.reach(asAt(TO), limit("10 working days")).from()).isEqualTo(FROM.minusDays(21));
        assertThat(WhatIf.reach(asAt(TO), limit("10 working days", FROM, TO)).from())
                .isEqualTo(FROM.minusDays(25));
    }

    @Test
    void a_clock_that_was_open_on_a_day_before_the_period_is_found_though_it_stopped_before_the_period() {
        var january = LocalDate.of(2026, 1, 5);
        assertThat(WhatIf.reach(asAt(january), limit("10 working days")).from()).isEqualTo(january.minusDays(21));
    }
}
