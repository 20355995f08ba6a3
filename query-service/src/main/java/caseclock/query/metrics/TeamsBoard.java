package caseclock.query.metrics;

import static caseclock.events.Happened.LONDON;

import caseclock.query.metrics.TeamCounts.Clocks;
import caseclock.query.metrics.TeamCounts.Team;
import caseclock.query.metrics.TeamCounts.Waiting;
import caseclock.query.timeliness.ClockState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows, team by team, what is open and who waits. */
final class TeamsBoard implements Board<List<TeamCounts>> {

    private final GaugeFamily open;
    private final GaugeFamily children;
    private final GaugeFamily oldest;
    private final Clock clock;

    TeamsBoard(MeterRegistry registry, Clock clock) {
        open = new GaugeFamily(registry, "timeliness.open.clocks", "Open clocks with a limit as at today, by state");
        children =
                new GaugeFamily(registry, "timeliness.unallocated.children", "Children without a worker as at today");
        oldest = new GaugeFamily(
                registry, "timeliness.unallocated.oldest.seconds", "How long the longest wait for a worker has been");
        this.clock = clock;
    }

    @Override
    public void show(List<TeamCounts> councils) {
        Map<Tags, Double> clocks = new HashMap<>();
        Map<Tags, Double> waiting = new HashMap<>();
        Map<Tags, Double> longest = new HashMap<>();
        councils.forEach(council -> {
            council.open().forEach((which, count) -> clocks.put(labels(which), (double) count));
            council.waiting().forEach((team, who) -> {
                waiting.put(labels(team), (double) who.children());
                longest.put(labels(team), seconds(who));
            });
        });
        open.show(clocks);
        children.show(waiting);
        oldest.show(longest);
    }

    @Override
    public void showNothing() {
        Stream.of(open, children, oldest).forEach(GaugeFamily::showNothing);
    }

    /** From the beginning of the first day on. */
    private double seconds(Waiting who) {
        return who.since()
                .map(day -> Duration.between(day.atStartOfDay(LONDON).toInstant(), clock.instant()))
                .map(Duration::toSeconds)
                .orElse(0L);
    }

    private static Tags labels(Team team) {
        return Tags.of("council", team.council(), "team", team.name().orElse("no team recorded"));
    }

    private static Tags labels(Clocks which) {
        return labels(which.team()).and("clock", which.timescale().text(), "state", words(which.state()));
    }

    private static String words(ClockState state) {
        return switch (state) {
            case RUNNING -> "in time";
            case DUE_SOON -> "due soon";
            case BOOKED_LATE -> "booked late";
            case OVERDUE -> "overdue";
            case NOT_YET, CANCELLED, FINISHED_IN_TIME, FINISHED_LATE, FINISHED, UNKNOWN, DISORDERED ->
                throw new IllegalArgumentException("no state of an open clock: " + state);
        };
    }
}
