package caseclock.standalone.demo;

import static caseclock.standalone.demo.ThisMorning.CHILDREN;
import static caseclock.standalone.demo.ThisMorning.clocks;
import static caseclock.standalone.demo.ThisMorning.state;
import static caseclock.standalone.demo.ThisMorning.team;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the engine finds something believable under every timescale that it knows how to start. */
class EveryClockTest {

    private static final long ENOUGH = 40;

    @Test
    void of_every_timescale_most_clocks_end_in_time_and_some_late() {
        for (TimescaleKey timescale : TimescaleKey.values()) {
            if (ended(timescale).size() >= ENOUGH) {
                assertThat(inTime(timescale)).as(timescale.text()).isBetween(55.0, 99.5);
            }
        }
    }

    @Test
    void contacts_requests_and_first_visits_are_as_good_as_councils_say() {
        assertThat(inTime(TimescaleKey.CONTACT_DECISION)).isBetween(94.5, 97.5);
        assertThat(inTime(TimescaleKey.STRATEGY_DISCUSSION)).isBetween(92.0, 98.0);
        assertThat(inTime(TimescaleKey.CORE_GROUP)).isBetween(85.0, 92.0);
        assertThat(inTime(TimescaleKey.INITIAL_VISIT)).isBetween(80.0, 92.0);
        assertThat(inTime(TimescaleKey.PROTECTION_PLAN_VISIT)).isBetween(78.0, 90.0);
    }

    @Test
    void supervision_is_overdue_in_North_more_often_than_anywhere_else() {
        double north = overdue("North");
        assertThat(north).isGreaterThan(20);
        assertThat(Stream.of("Central", "East", "South", "West").map(EveryClockTest::overdue))
                .allMatch(elsewhere -> elsewhere < 15 && elsewhere < north);
    }

    private static double inTime(TimescaleKey timescale) {
        return Wexcombe.percent(ended(timescale), ClockState.FINISHED_IN_TIME::equals);
    }

    /** In the three years shown; of what lies before them the demo council does not tell everything. */
    private static List<ClockState> ended(TimescaleKey timescale) {
        return clocks(clock -> clock.timescale() == timescale)
                .filter(clock -> clock.stop()
                        .filter(stop -> !stop.on().isBefore(Wexcombe.FROM))
                        .isPresent())
                .map(ThisMorning::state)
                .filter(state -> state == ClockState.FINISHED_IN_TIME || state == ClockState.FINISHED_LATE)
                .toList();
    }

    /** Of the supervisions that a team's children wait for. */
    private static double overdue(String team) {
        List<CaseClock> open = CHILDREN.stream()
                .filter(child -> team(child).equals(Optional.of(team)))
                .flatMap(child -> child.figures().clocks().stream())
                .filter(clock -> clock.timescale() == TimescaleKey.SUPERVISION)
                .filter(clock -> clock.stop().isEmpty() && clock.cancellation().isEmpty())
                .toList();
        return Wexcombe.percent(open, clock -> state(clock) == ClockState.OVERDUE);
    }
}
