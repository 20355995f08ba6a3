package caseclock.standalone.demo;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One family: brothers and sisters, where they live, who works with them, and what is told about each. */
final class Household {

    private static final double FORGOTTEN_SIBLING = 0.03;
    private static final Duration NEXT_CHILD = Duration.ofSeconds(75);

    private final Town town;
    private final Chance chance;
    private final Team team;
    private final List<Diary> children;
    private final List<Stint> stints = new ArrayList<>();

    Household(Town town, Chance chance, Team team, List<Diary> children) {
        this.town = town;
        this.chance = chance;
        this.team = team;
        this.children = List.copyOf(children);
    }

    /** What to say about one child. */
    interface Telling {
        Fact about(Diary child, EntryId entryId);
    }

    Entries tell(Desk desk, Happened happened, Telling telling) {
        return tell(desk, children, happened, telling);
    }

    /** Somebody records the same for several children in one sitting, and now and then forgets one until later. */
    Entries tell(Desk desk, List<Diary> about, Happened happened, Telling telling) {
        int lag = desk.lag(chance, team);
        Instant sitting = hours().moment(chance, happened, lag);
        Map<Diary, EntryId> entries = new LinkedHashMap<>();
        for (Diary child : about) {
            EntryId id = new EntryId(chance.uuid());
            boolean forgotten = !entries.isEmpty() && chance.happens(FORGOTTEN_SIBLING);
            Instant moment =
                    forgotten ? laterThan(lag, happened) : sitting.plus(NEXT_CHILD.multipliedBy(entries.size()));
            child.write(telling.about(child, id), desk, moment);
            entries.put(child, id);
        }
        return new Entries(entries);
    }

    private Instant laterThan(int lag, Happened happened) {
        return hours().moment(chance, happened, Math.min(Desk.LONGEST_LAG, lag + chance.between(1, 6)));
    }

    private OfficeHours hours() {
        return new OfficeHours(town.days());
    }

    void workedWith(Stint stint) {
        stints.add(stint);
    }

    /** Staff reference of who works with the family on a day; the team's manager while nobody does. */
    String workerOn(LocalDate day) {
        return stints.stream()
                .filter(stint -> stint.covers(day))
                .map(Stint::worker)
                .findFirst()
                .orElse(team.manager());
    }

    /** Staff reference of the last worker, empty if there was none yet. */
    String lastWorker() {
        return stints.isEmpty() ? "" : stints.getLast().worker();
    }

    Town town() {
        return town;
    }

    WorkingDays days() {
        return town.days();
    }

    Chance chance() {
        return chance;
    }

    Team team() {
        return team;
    }

    List<Diary> children() {
        return children;
    }
}
