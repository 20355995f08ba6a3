package caseclock.dfe;

import caseclock.command.intake.census.CensusText;
import java.io.InputStream;
import java.util.Random;
import java.util.stream.IntStream;

/** A year of completed assessments of invented children, with exactly the counts of a line of table C2. */
final class AssessmentYear {

    private final DfeLine line;
    private final PublishedSpread spread;
    private final long seed;
    private final Period year;
    private final DayByDay england = DayByDay.inEngland();
    private final int[] days;

    AssessmentYear(DfeLine line, long seed) {
        this.line = line;
        this.spread = PublishedSpread.ofAssessments(line);
        this.seed = seed;
        this.year = Period.yearTo(line.year());
        this.days = spread.days(new Random(seed));
    }

    InputStream census() {
        return InventedCensus.of(line, IntStream.range(0, days.length).mapToObj(this::child));
    }

    PublishedSpread spread() {
        return spread;
    }

    Period year() {
        return year;
    }

    private String child(int number) {
        var chance = new Random(seed * 1_000_003 + number);
        var taken = year.lasting(days[number], england, chance);
        String referred = taken.start().minusDays(chance.nextInt(5)).toString();
        return CensusText.child(
                "A%06d".formatted(number),
                CensusText.episode(
                        referred,
                        CensusText.assessment(
                                taken.start().toString(), taken.end().toString(), "3B")));
    }
}
