package caseclock.query.unallocated;

import caseclock.query.allocation.Waits;
import caseclock.query.measures.Teams.Team;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.unallocated.DailyQuery.Allocated;
import caseclock.query.unallocated.DailyQuery.Daily;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page tells of.
 *
 * @param everybody the waiting children of all teams
 * @param waiting those of the team asked about
 * @param waits the same, and what was done for them
 * @param last who was allocated last
 */
record Found(
        List<Team> teams,
        List<UnallocatedChild> everybody,
        List<Waiting> waiting,
        Waits waits,
        List<Daily> daily,
        Optional<Allocated> last,
        WorkingCalendar calendar) {

    int pressing() {
        return Math.toIntExact(waiting.stream().filter(Waiting::pressing).count());
    }

    int notAssessed() {
        return Math.toIntExact(
                waiting.stream().filter(one -> !one.riskAssessed()).count());
    }

    int longest() {
        return waiting.stream().mapToInt(one -> one.child().workingDays()).max().orElse(0);
    }

    /** Children with an open case, whether or not it is known who has them. */
    int open() {
        return waits.unallocated().of() + waits.notKnown();
    }
}
