package caseclock.standalone.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works in which team and when, and how many children each has in each week. People leave, and posts stay empty for a while. */
final class Staff {

    private static final Odds<Span> DAYS_IN_POST = Span.odds(20, 150, 500, 45, 501, 1500, 35, 1501, 4000);
    private static final Odds<Span> DAYS_EMPTY = Span.odds(40, 0, 3, 40, 14, 60, 20, 61, 120);

    private final LocalDate from;
    private final List<Worker> workers = new ArrayList<>();
    private final Map<Worker, int[]> children = new HashMap<>();

    Staff(Chance chance, LocalDate from, LocalDate until) {
        this.from = from;
        for (Team team : Team.values()) {
            for (int post = 0; post < team.posts(); post++) {
                fill(chance, team, until);
            }
        }
        int weeks = (int) ChronoUnit.WEEKS.between(from, until) + 1;
        workers.forEach(worker -> children.put(worker, new int[weeks]));
    }

    private void fill(Chance chance, Team team, LocalDate until) {
        LocalDate joins = from.minusDays(chance.between(0, 1500));
        while (joins.isBefore(until)) {
            LocalDate leaves = joins.plusDays(chance.days(DAYS_IN_POST));
            workers.add(new Worker("SW" + (1001 + workers.size()), team, joins, leaves));
            joins = leaves.plusDays(chance.days(DAYS_EMPTY));
        }
    }

    /**
     * One of those with the fewest children that week: managers look for room, but not every family goes where there is most.
     *
     * @param without staff reference of who is not to have them
     */
    Worker withRoom(Chance chance, Team team, LocalDate day, String without) {
        List<Worker> there = workers.stream()
                .filter(worker -> worker.team() == team && worker.isThere(day))
                .filter(worker -> !worker.reference().equals(without))
                .sorted(Comparator.comparingInt(worker -> childrenOf(worker, day)))
                .toList();
        int roomiest = Math.max(1, there.size() / 3);
        return there.get(chance.between(0, roomiest - 1));
    }

    /** The worker has so many children more in the weeks from a day until another. */
    void hold(Worker worker, int more, LocalDate since, LocalDate until) {
        int[] weeks = weeksOf(worker);
        for (int week = week(since, weeks); week <= week(until, weeks); week++) {
            weeks[week] += more;
        }
    }

    private int childrenOf(Worker worker, LocalDate day) {
        int[] weeks = weeksOf(worker);
        return weeks[week(day, weeks)];
    }

    private int[] weeksOf(Worker worker) {
        return children.getOrDefault(worker, new int[1]);
    }

    private int week(LocalDate day, int[] weeks) {
        return Math.clamp(ChronoUnit.WEEKS.between(from, day), 0, weeks.length - 1);
    }
}
