package caseclock.dfe;

import caseclock.command.intake.census.CensusText;
import caseclock.dfe.Period.Stretch;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A year of enquiries about invented children, with exactly the counts of a line of table C4. Some children have two enquiries, one in each half
 * of the year, as many as the line has more enquiries than children; and some of these have two conferences. The conferences that are in no band
 * are those before their enquiry's start, which DfE leaves out of the durations but not of the total.
 */
final class ConferenceYear {

    private final DfeLine line;
    private final PublishedSpread spread;
    private final long seed;
    private final Period year;
    private final DayByDay england = DayByDay.inEngland();
    private final int[] days;

    ConferenceYear(DfeLine line, long seed) {
        this.line = line;
        this.spread = PublishedSpread.ofConferences(line);
        this.seed = seed;
        this.year = Period.yearTo(line.year());
        this.days = spread.days(new Random(seed));
    }

    InputStream census() {
        return InventedCensus.of(line, IntStream.range(0, children()).mapToObj(this::child));
    }

    PublishedSpread spread() {
        return spread;
    }

    Period year() {
        return year;
    }

    int enquiries() {
        return line.count("Section47");
    }

    int children() {
        return line.count("Section47_child");
    }

    int conferences() {
        return line.count("ICPC");
    }

    int conferred() {
        return line.count("ICPC_child");
    }

    int beforeTheirEnquiry() {
        return conferences() - spread.total();
    }

    private String child(int number) {
        var chance = new Random(seed * 1_000_003 + number);
        boolean twice = number < enquiries() - children();
        String first = number < conferred()
                ? withConference(number, twice ? year.firstHalf() : year, chance)
                : without(twice ? year.firstHalf() : year, chance);
        String second = !twice
                ? ""
                : number < conferences() - conferred()
                        ? withConference(conferred() + number, year.secondHalf(), chance)
                        : without(year.secondHalf(), chance);
        String referred = year.from().minusDays(chance.nextInt(10, 300)).toString();
        return CensusText.child("D%06d".formatted(number), CensusText.episode(referred, first, second));
    }

    private String withConference(int number, Period within, Random chance) {
        return number < days.length
                ? conference(within.lasting(days[number], england, chance))
                : conference(disordered(within, chance));
    }

    private Stretch disordered(Period within, Random chance) {
        LocalDate enquiry = within.anyDay(chance);
        LocalDate held = england.lastBefore(enquiry);
        return held.isBefore(within.from()) ? disordered(within, chance) : new Stretch(enquiry, held);
    }

    private static String conference(Stretch stretch) {
        return CensusText.enquiry(stretch.start().toString(), "", stretch.end().toString(), "0");
    }

    private static String without(Period within, Random chance) {
        return CensusText.enquiry(within.anyDay(chance).toString(), "", "", "1");
    }
}
