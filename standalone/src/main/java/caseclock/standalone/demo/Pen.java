package caseclock.standalone.demo;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one strand in the margin of a family's story, by chance of its own.
 *
 * @param notBefore nothing of it is recorded before
 * @param from what happened before that day is left out
 */
record Pen(Household family, Chance chance, Instant notBefore, LocalDate from) {

    private static final double FORGOTTEN_SIBLING = 0.03;
    private static final Duration NEXT_CHILD = Duration.ofSeconds(75);

    Pen since(LocalDate day) {
        return new Pen(family, chance, notBefore, day);
    }

    Pen notBefore(Instant moment) {
        return new Pen(family, chance, moment, from);
    }

    /** The same for several children in one sitting; now and then one is left until later. */
    Entries write(Desk desk, List<Diary> about, Happened happened, Household.Telling telling) {
        int lag = desk.lag(chance, family.team());
        var hours = new OfficeHours(family.days());
        Instant sitting = hours.moment(chance, happened, lag);
        Map<Diary, EntryId> entries = new LinkedHashMap<>();
        for (Diary child : about) {
            var id = new EntryId(chance.uuid());
            int later = !entries.isEmpty() && chance.happens(FORGOTTEN_SIBLING) ? chance.between(1, 6) : 0;
            Instant moment = later == 0
                    ? sitting.plus(NEXT_CHILD.multipliedBy(entries.size()))
                    : hours.moment(chance, happened, Math.min(Desk.LONGEST_LAG, lag + later));
            // Told even if it is left out, for the telling may take its own share of chance.
            Fact fact = telling.about(child, id);
            if (!happened.on().isBefore(from)) {
                child.add(fact, desk, moment, notBefore);
            }
            entries.put(child, id);
        }
        return new Entries(entries);
    }

    WorkingDays days() {
        return family.days();
    }
}
