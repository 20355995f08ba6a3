package caseclock.standalone.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works in which team and when, and how many children each has in each week. People leave, and posts stay empty for a while. */
final class Staff {

    private static final int YEARS = 30;
    private static final int WEEKS = YEARS * 53;
    private static final int FIRST_NUMBER = 1001;
    private static final Odds<Span> DAYS_IN_POST = Span.odds(20, 150, 500, 45, 501, 1500, 35, 1501, 4000);
    private static final Odds<Span> DAYS_EMPTY = Span.odds(40, 0, 3, 40, 14, 60, 20, 61, 120);

    private final LocalDate from;
    private final Map<Team, List<Worker>> workers = new EnumMap<>(Team.class);
    private final Map<String, int[]> childrenByWeek = new HashMap<>();

    Staff(Chance chance, LocalDate from) {
        this.from = from;
        int number = FIRST_NUMBER;
        for (Team team : Team.values()) {
            List<Worker> ofTeam = new ArrayList<>();
            for (int post = 0; post < team.posts(); post++) {
                number = fill(chance, team, number, ofTeam);
            }
            workers.put(team, ofTeam);
        }
    }

    /** One post, again and again; answers the next free number. */
    private int fill(Chance chance, Team team, int firstNumber, List<Worker> ofTeam) {
        int number = firstNumber;
        LocalDate joins = from.minusDays(chance.between(0, 1500));
        while (joins.isBefore(from.plusYears(YEARS))) {
            LocalDate leaves = joins.plusDays(chance.days(DAYS_IN_POST));
            ofTeam.add(new Worker("SW" + number++, team, joins, leaves));
            joins = leaves.plusDays(chance.days(DAYS_EMPTY));
        }
        return number;
    }

    /**
     * One of those with the fewest children that week: managers look for room, but not every family goes where there is most.
     *
     * @param without staff reference of who is not to have them
     */
    Worker withRoom(Chance chance, Team team, LocalDate day, String without) {
        int week = week(day);
        List<Worker> there = workers.getOrDefault(team, List.of()).stream()
                .filter(worker -> worker.isThere(day))
                .filter(worker -> !worker.reference().equals(without))
                .sorted(Comparator.comparingInt(worker -> weeksOf(worker)[week]))
                .toList();
        int roomiest = Math.max(1, there.size() / 5);
        return there.get(chance.between(0, roomiest - 1));
    }

    /** The worker has so many children more in the weeks from a day until another. */
    void hold(Worker worker, int more, LocalDate since, LocalDate until) {
        int[] weeks = weeksOf(worker);
        for (int week = week(since); week <= week(until); week++) {
            weeks[week] += more;
        }
    }

    private int[] weeksOf(Worker worker) {
        return childrenByWeek.computeIfAbsent(worker.reference(), _ -> new int[WEEKS]);
    }

    private int week(LocalDate day) {
        return Math.clamp(ChronoUnit.WEEKS.between(from, day), 0, WEEKS - 1);
    }
}
