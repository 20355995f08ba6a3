package caseclock.standalone.demo;

import caseclock.events.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.IntStream;

/** Tells one family after the other, in the order of their first referral, and stops each story this morning. */
final class Chronicle implements Iterator<DemoCase> {

    static final int YEARS = 3;

    /** Families first known longer ago, so that the three years begin with a council in full work. */
    private static final int YEARS_BEFORE = 3;

    private static final int YEARS_TO_COME = 8;

    /** With 1.8 children a family and 1.7 referrals, about 4,394 children referred a year. */
    private static final double NEW_FAMILIES_A_YEAR = 1360;

    private static final Odds<Integer> CHILDREN =
            Odds.of(52, 1).or(26, 2).or(14, 3).or(6, 4).or(2, 5);
    private static final double ONLY_CHILD_DISABLED = 0.9;
    private static final LocalTime LAST_LOOK = LocalTime.of(6, 0);

    private final LocalDate today;
    private final LocalDate windowStart;
    private final Instant now;
    private final Town town;
    private final Chance chance;
    private final Queue<DemoCase> ready = new ArrayDeque<>();
    private LocalDate day;
    private int lastReference = 10_000;

    Chronicle(long seed, LocalDate today, WorkingDays days) {
        this.today = today;
        this.windowStart = today.minusYears(YEARS);
        this.now = lastLook(today);
        this.chance = new Chance(seed);
        this.day = today.minusYears(YEARS + YEARS_BEFORE);
        var staff = new Staff(chance.ofItsOwn(), day, today.plusYears(YEARS_TO_COME));
        this.town = new Town(days, staff, YearMonth.from(today).minusMonths(10));
    }

    /** Six in the morning, before anybody is at work. */
    static Instant lastLook(LocalDate today) {
        return today.atTime(LAST_LOOK).atZone(Happened.LONDON).toInstant();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && day.isBefore(today)) {
            tellOfDay();
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

    private void tellOfDay() {
        int families = chance.count(Season.families(day, town.days(), NEW_FAMILIES_A_YEAR));
        for (int i = 0; i < families; i++) {
            tellOfFamily(chance.ofItsOwn());
        }
    }

    private void tellOfFamily(Chance own) {
        Team team = Team.ofAFamily(own);
        boolean only = team == Team.DISABLED_CHILDREN && own.happens(ONLY_CHILD_DISABLED);
        var family = new Household(town, own, team, diaries(only ? 1 : own.of(CHILDREN)));
        LocalDate left = Years.tell(family, day, today, windowStart);
        if (!left.isBefore(windowStart)) {
            family.children().forEach(child -> dictate(family, child));
        }
    }

    private List<Diary> diaries(int children) {
        lastReference += children;
        return IntStream.rangeClosed(lastReference - children + 1, lastReference)
                .mapToObj(number -> new Diary("WX" + number))
                .toList();
    }

    private void dictate(Household family, Diary child) {
        List<Dictation> dictations = Slips.dictations(family, child).stream()
                .filter(dictation -> dictation.recording().recordedAt().isBefore(now))
                .sorted(Comparator.comparing(dictation -> dictation.recording().recordedAt()))
                .toList();
        if (!dictations.isEmpty()) {
            ready.add(new DemoCase(DemoCouncil.CODE, child.childReference(), dictations));
        }
    }
}
