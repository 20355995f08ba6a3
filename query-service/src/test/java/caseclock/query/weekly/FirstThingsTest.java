package caseclock.query.weekly;

import static caseclock.query.weekly.SampleWeek.MONDAY;
import static caseclock.query.weekly.SampleWeek.clock;
import static caseclock.query.weekly.SampleWeek.id;
import static caseclock.query.weekly.SampleWeek.local;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.work.OpenClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstThingsTest {

    private static OpenClock overdue(int number, TimescaleKey key, int workingDays) {
        return clock(number, key, ClockState.OVERDUE, MONDAY.minusDays(workingDays), 20, workingDays);
    }

    @Test
    void whatTheLawAsksForAndChildrenWithoutAWorkerComeBeforeTheCouncilsOwnLimitsHoweverLongPast() {
        var week = SampleWeek.with(
                List.of(
                        local(overdue(1, TimescaleKey.SUPERVISION, 40)),
                        overdue(2, TimescaleKey.SECTION_47_TO_CONFERENCE, 2),
                        local(overdue(3, TimescaleKey.PROTECTION_PLAN_VISIT, 41)),
                        overdue(4, TimescaleKey.ASSESSMENT, 9)),
                // Without a worker for 5 working days, 4 more than a child should be.
                List.of(new WaitingChild(id(5), "WX-205", MONDAY.minusDays(7), 5, Optional.empty())),
                true);
        assertThat(FirstThings.of(week).lines())
                .extracting(line -> line.child().child())
                .containsExactly("WX-204", "WX-205", "WX-202", "WX-203", "WX-201");
    }

    @Test
    void whoWaitsForAWorkerIsNotHiddenBehindALimitOfTheCouncilsOwn() {
        var assess = local(clock(5, TimescaleKey.UNALLOCATED_RISK_ASSESSMENT, ClockState.DUE_SOON, MONDAY, 0, 0));
        var week = SampleWeek.with(
                List.of(assess),
                List.of(new WaitingChild(id(5), "WX-205", MONDAY.minusDays(12), 8, Optional.of(assess))),
                true);
        assertThat(FirstThings.of(week).lines().getFirst().toDo()).isEqualTo("Allocate a worker");
        assertThat(Lead.of(week).strong()).as("the child is told of once").isEqualTo("one is due today.");
    }
}
