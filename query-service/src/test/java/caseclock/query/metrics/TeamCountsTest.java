package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.UnallocatedChild;
import caseclock.query.metrics.TeamCounts.Team;
import caseclock.query.metrics.TeamCounts.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeamCountsTest {

    private static final Team EAST = new Team("999", Optional.of("East"));
    private static final Team WEST = new Team("999", Optional.of("West"));
    private static final Team NONE = new Team("999", Optional.empty());

    @Test
    void theLongestWaitOfATeamBeganFirst() {
        var counts = TeamCounts.of(
                List.of(EAST),
                List.of(),
                List.of(waiting(EAST, "2026-11-10"), waiting(EAST, "2026-11-02"), waiting(EAST, "2026-11-12")));
        assertThat(counts.waiting().get(EAST)).isEqualTo(new Waiting(3, Optional.of(LocalDate.of(2026, 11, 2))));
    }

    @Test
    void aTeamInWhichNobodyWaitsStaysAndOneThatNobodyNamedComes() {
        var counts = TeamCounts.of(List.of(EAST, WEST), List.of(), List.of(waiting(NONE, "2026-11-10")));
        assertThat(counts.waiting()).containsOnlyKeys(EAST, WEST, NONE);
        assertThat(counts.waiting().get(WEST)).isEqualTo(Waiting.NOBODY);
    }

    private static UnallocatedChild waiting(Team team, String since) {
        return new UnallocatedChild(
                UUID.randomUUID(),
                team.council(),
                "WX1",
                team.name(),
                LocalDate.parse(since),
                0,
                "NEW",
                false,
                Optional.empty(),
                Optional.empty());
    }
}
