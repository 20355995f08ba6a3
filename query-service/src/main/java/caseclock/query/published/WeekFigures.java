package caseclock.query.published;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.Teams;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks the read tables in which figures of a week the cases of a council count, as known at a moment, and adds up what the teams' figures are. */
final class WeekFigures {

    /** The council as a whole, as a team. */
    static final String ALL = "";

    private final ClockQuery clocks;
    private final SpellQuery spells;
    private final BankHolidays holidays;

    WeekFigures(ClockQuery clocks, SpellQuery spells, BankHolidays holidays) {
        this.clocks = clocks;
        this.spells = spells;
        this.holidays = holidays;
    }

    /**
     * One published number.
     *
     * @param team its name, {@link #ALL}, or {@link Teams#NO_TEAM}
     */
    record Value(String team, String subject, Figure figure, int value) {}

    /** Everything of which figures are published. */
    static List<String> subjects() {
        return Stream.concat(Arrays.stream(TimescaleKey.values()).map(TimescaleKey::text), Stream.of(Figure.WAITING))
                .toList();
    }

    /** In what each case counts; of a subject that this version does not know, nothing. */
    Map<UUID, Set<Counted>> counted(Set<String> subjects, String council, LocalDate weekEnding, Instant knownAt) {
        var week = new WeekCount(weekEnding, knownAt, holidays.knownAt(knownAt));
        Map<UUID, Set<Counted>> counted = new HashMap<>();
        if (subjects.contains(Figure.WAITING)) {
            waiting(council, week).forEach(child -> of(child.caseId(), counted).add(week.of(child)));
        }
        clocks(subjects, council, week).forEach(one -> add(one, week, counted));
        return counted;
    }

    private Stream<CountedClock> clocks(Set<String> subjects, String council, WeekCount week) {
        List<TimescaleKey> keys = Arrays.stream(TimescaleKey.values())
                .filter(key -> subjects.contains(key.text()))
                .toList();
        return keys.isEmpty()
                ? Stream.empty()
                : clocks.clocks(week.question(keys.getFirst(), Optional.of(council)), keys).values().stream()
                        .flatMap(List::stream);
    }

    private List<UnallocatedChild> waiting(String council, WeekCount week) {
        return spells.unallocated(
                Optional.of(council), new AllTeams(), week.weekEnding(), week.knownAt(), week.calendar());
    }

    private static void add(CountedClock one, WeekCount week, Map<UUID, Set<Counted>> counted) {
        List<Counted> counts = week.of(one).toList();
        if (!counts.isEmpty()) {
            of(one.caseId(), counted).addAll(counts);
        }
    }

    private static Set<Counted> of(UUID caseId, Map<UUID, Set<Counted>> counted) {
        return counted.computeIfAbsent(caseId, _ -> new HashSet<>());
    }

    /** The figures of every team and of all; those that are nought are left out. */
    static List<Value> values(String subject, Map<UUID, Set<Counted>> counted) {
        Map<String, Map<Figure, Integer>> byTeam = new TreeMap<>();
        counted.values().stream().flatMap(Set::stream).forEach(one -> {
            String team = one.team().orElse(Teams.NO_TEAM);
            Stream.of(ALL, team)
                    .map(each -> byTeam.computeIfAbsent(each, _ -> new EnumMap<>(Figure.class)))
                    .forEach(sums -> add(one, sums));
        });
        return byTeam.entrySet().stream()
                .flatMap(team -> team.getValue().entrySet().stream()
                        .map(sum -> new Value(team.getKey(), subject, sum.getKey(), sum.getValue())))
                .filter(value -> value.value() != 0)
                .toList();
    }

    private static void add(Counted one, Map<Figure, Integer> sums) {
        sums.merge(one.figure(), 1, Integer::sum);
        one.days().ifPresent(days -> sums.merge(Figure.LONGEST_WAIT, days, Math::max));
    }
}
