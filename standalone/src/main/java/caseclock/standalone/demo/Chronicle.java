package caseclock.standalone.demo;

import caseclock.events.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * Tells one family's whole story after the other, in the order of their first referral, and shows of it what had been recorded by this morning.
 * A story does not depend on the day on which it is told: tomorrow's is the same, one day longer.
 */
final class Chronicle implements Iterator<DemoCase> {

    /** Before it nobody was known; long enough ago for a council in full work by 2023. */
    static final LocalDate ORIGIN = LocalDate.of(2018, 1, 1);

    private static final int YEARS_SHOWN = 3;

    /** With 1.8 children a family and 1.8 referrals, about 4,394 children referred a year. */
    private static final double NEW_FAMILIES_A_YEAR = 1340;

    private static final Odds<Integer> CHILDREN =
            Odds.of(52, 1).or(26, 2).or(14, 3).or(6, 4).or(2, 5);
    private static final double ONLY_CHILD_DISABLED = 0.9;
    private static final LocalTime BEFORE_ANYBODY_IS_AT_WORK = LocalTime.of(6, 0);
    private static final long SEEDS_APART = 1_000_003;

    private final long seed;
    private final LocalDate today;
    private final LocalDate shownFrom;
    private final Town town;
    private final Queue<DemoCase> ready = new ArrayDeque<>();
    private LocalDate day = ORIGIN;
    private int lastReference = 10_000;

    Chronicle(long seed, LocalDate today, WorkingDays days) {
        this.seed = seed;
        this.today = today;
        this.shownFrom = today.minusYears(YEARS_SHOWN);
        this.town = new Town(days, new Staff(new Chance(seed), ORIGIN));
    }

    static Instant thisMorning(LocalDate today) {
        return today.atTime(BEFORE_ANYBODY_IS_AT_WORK).atZone(Happened.LONDON).toInstant();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && day.isBefore(today.plusDays(Contacting.LONGEST_BEFORE_A_REFERRAL))) {
            tellOfDay(new Chance(seed * SEEDS_APART + day.toEpochDay()));
            day = day.plusDays(1);
        }
        return !ready.isEmpty();
    }

    @Override
    public DemoCase next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void tellOfDay(Chance chance) {
        int families = chance.count(Season.families(day, town.days(), NEW_FAMILIES_A_YEAR));
        for (int i = 0; i < families; i++) {
            tellOfFamily(chance.ofItsOwn());
        }
    }

    private void tellOfFamily(Chance chance) {
        Team team = Team.ofAFamily(chance);
        boolean only = team == Team.DISABLED_CHILDREN && chance.happens(ONLY_CHILD_DISABLED);
        var family = new Household(town, chance, team, diaries(only ? 1 : chance.of(CHILDREN)));
        LocalDate left = Years.tell(family, day, shownFrom);
        if (!left.isBefore(shownFrom)) {
            Margin.of(family, shownFrom, today).fill();
            family.children().forEach(child -> show(family, child));
        }
    }

    private List<Diary> diaries(int children) {
        int first = lastReference + 1;
        lastReference += children;
        return IntStream.rangeClosed(first, lastReference)
                .mapToObj(number -> new Diary("WX" + number))
                .toList();
    }

    private void show(Household family, Diary child) {
        Instant now = thisMorning(today);
        List<Dictation> dictations = Slips.dictations(family, child).stream()
                .filter(dictation -> dictation.recording().recordedAt().isBefore(now))
                .sorted(Comparator.comparing(dictation -> dictation.recording().recordedAt()))
                .toList();
        if (!dictations.isEmpty()) {
            ready.add(new DemoCase(DemoCouncil.CODE, child.childReference(), dictations));
        }
    }
}
