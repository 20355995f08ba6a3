package caseclock.query.allocation;

import caseclock.query.measures.Days;
import caseclock.query.measures.SpellQuery.Caseload;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * M13: how many open cases each worker answers for on a day, children and not families, against the council's guideline. A worker whose children
 * are held by several teams counts once for the council, with all of them, and once in each team, with those it holds.
 *
 * @param guideline how many children a worker should have at most
 * @param spread children per worker
 */
public record Caseloads(
        int guideline,
        int workers,
        int children,
        Optional<Load> spread,
        int aboveGuideline,
        int aboveTwenty,
        List<Team> teams,
        List<Worker> byWorker) {

    private static final int MANY = 20;

    /** Children per worker: the median worker's by nearest rank, and the most that anyone has. */
    public record Load(int median, int most) {

        private static Optional<Load> of(Collection<Integer> loads) {
            return Days.of(loads).map(days -> new Load(days.median(), days.longest()));
        }
    }

    /** @param team empty where the source names none */
    public record Team(
            String council,
            Optional<String> team,
            int workers,
            int children,
            Optional<Load> spread,
            int aboveGuideline,
            int aboveTwenty) {}

    /** @param worker the council's staff reference */
    public record Worker(String council, String worker, int children, boolean aboveGuideline) {

        private static Worker of(Staff who, int children, int guideline) {
            return new Worker(who.council(), who.worker(), children, children > guideline);
        }
    }

    /** Councils number their staff as they please: the same reference in another council is somebody else. */
    private record Staff(String council, String worker) {}

    private record Held(String council, Optional<String> team) {}

    /** @param loads by worker and team */
    public static Caseloads of(int guideline, List<Caseload> loads) {
        Map<Staff, Integer> byWorker = loads.stream()
                .collect(Collectors.groupingBy(
                        load -> new Staff(load.council(), load.worker()),
                        () -> new TreeMap<>(Comparator.comparing(Staff::council).thenComparing(Staff::worker)),
                        Collectors.summingInt(Caseload::children)));
        Collection<Integer> all = byWorker.values();
        return new Caseloads(
                guideline,
                all.size(),
                sum(all),
                Load.of(all),
                above(all, guideline),
                above(all, MANY),
                teams(guideline, loads),
                byWorker.entrySet().stream()
                        .map(one -> Worker.of(one.getKey(), one.getValue(), guideline))
                        .toList());
    }

    private static List<Team> teams(int guideline, List<Caseload> loads) {
        return loads.stream()
                .collect(Collectors.groupingBy(load -> new Held(load.council(), load.team())))
                .entrySet()
                .stream()
                .map(team -> team(
                        guideline,
                        team.getKey(),
                        team.getValue().stream().map(Caseload::children).toList()))
                .sorted(Comparator.comparing(Team::council)
                        .thenComparing(team -> team.team().orElse("")))
                .toList();
    }

    private static Team team(int guideline, Held held, List<Integer> loads) {
        return new Team(
                held.council(),
                held.team(),
                loads.size(),
                sum(loads),
                Load.of(loads),
                above(loads, guideline),
                above(loads, MANY));
    }

    private static int sum(Collection<Integer> loads) {
        return loads.stream().mapToInt(Integer::intValue).sum();
    }

    private static int above(Collection<Integer> loads, int limit) {
        return Math.toIntExact(loads.stream().filter(load -> load > limit).count());
    }
}
