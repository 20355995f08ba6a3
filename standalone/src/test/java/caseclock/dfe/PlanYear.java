package caseclock.dfe;

import caseclock.command.intake.census.CensusText;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The plans of invented children that are open on 31 March, with exactly the counts of a line of table D6: so many open for three months or more,
 * and so many of those with every review in time. Beside them some that are younger than three months, and some that ended before.
 */
final class PlanYear {

    /** A census has no conferences that made plans, so that a first review counts from the plan: within 3 months, and each later one within 6. */
    private static final int FIRST = 3;

    private static final int LATER = 6;
    private static final int YOUNG = 40;
    private static final int ENDED = 40;

    private final DfeLine line;
    private final long seed;
    private final LocalDate day;

    PlanYear(DfeLine line, long seed) {
        this.line = line;
        this.seed = seed;
        this.day = Period.yearTo(line.year()).to();
    }

    LocalDate day() {
        return day;
    }

    int open() {
        return line.count("CPP_At31_3Months");
    }

    int inTime() {
        return line.count("Reviewed_within_timescales");
    }

    InputStream census() {
        return InventedCensus.of(
                line, IntStream.range(0, open() + YOUNG + ENDED).mapToObj(this::child));
    }

    private String child(int number) {
        var chance = new Random(seed * 1_000_003 + number);
        String plan = number < inTime()
                ? reviewed(chance)
                : number < open() ? late(chance) : number < open() + YOUNG ? young(chance) : ended(chance);
        return CensusText.child(
                "P%06d".formatted(number),
                CensusText.episode(
                        day.minusYears(3).minusDays(chance.nextInt(90)).toString(), plan));
    }

    /** At the earliest two years ago, at the latest on the day three months ago, which counts. */
    private LocalDate start(Random chance) {
        LocalDate latest = day.minusMonths(FIRST);
        return latest.minusDays(chance.nextInt(10) == 0 ? 0 : chance.nextInt(21 * 30));
    }

    private String reviewed(Random chance) {
        LocalDate start = start(chance);
        return plan(start, "", inTime(start, chance));
    }

    /** The last one may be due on the day itself or later and still to come. */
    private List<LocalDate> inTime(LocalDate start, Random chance) {
        var reviews = new ArrayList<LocalDate>();
        for (LocalDate due = start.plusMonths(FIRST);
                due.isBefore(day);
                due = reviews.getLast().plusMonths(LATER)) {
            reviews.add(due.minusDays(chance.nextInt(3) == 0 ? 0 : chance.nextInt(30)));
        }
        return reviews;
    }

    /** Every other has had all its reviews but the first, a day or more too late; the rest had none when the day came. */
    private String late(Random chance) {
        LocalDate start = start(chance).minusMonths(2);
        LocalDate first = start.plusMonths(FIRST).plusDays(1 + chance.nextInt(20));
        if (chance.nextBoolean() && first.isBefore(day)) {
            var reviews = new ArrayList<>(List.of(first));
            for (LocalDate due = first.plusMonths(LATER); due.isBefore(day); due = due.plusMonths(LATER)) {
                reviews.add(due);
            }
            return plan(start, "", reviews);
        }
        return plan(start, "", List.of());
    }

    private String young(Random chance) {
        return plan(day.minusMonths(FIRST).plusDays(1 + chance.nextInt(80)), "", List.of());
    }

    /** Never reviewed, and over: on the day itself at the latest. */
    private String ended(Random chance) {
        LocalDate start = start(chance);
        return plan(start, day.minusDays(chance.nextInt(60)).toString(), List.of());
    }

    private static String plan(LocalDate start, String end, List<LocalDate> reviews) {
        return CensusText.plan(
                start.toString(), end, reviews.stream().map(LocalDate::toString).toArray(String[]::new));
    }
}
