package caseclock.dfe;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** How long things took by a published line: so many in each band, and three quartiles. */
record PublishedSpread(List<Band> bands, List<Quartile> quartiles) {

    /** So much longer than they must be, at most, are those for which the line gives no upper end. */
    private static final int AT_MOST_LONGER = 40;

    private static final int OPEN = Integer.MAX_VALUE;

    record Band(String name, int first, int last, int count) {}

    record Quartile(int percent, int days) {}

    /** Table C4, as the columns of the product are called. */
    static PublishedSpread ofConferences(DfeLine line) {
        return new PublishedSpread(
                List.of(
                        new Band("0-10", 0, 10, line.count("Duration_0-10_days")),
                        new Band("11-15", 11, 15, line.count("Duration_11-15_days")),
                        new Band("16-20", 16, 20, line.count("Duration_16-20_days")),
                        new Band("21+", 21, OPEN, line.count("Duration_21+_days"))),
                List.of(
                        new Quartile(25, line.count("Duration_25th_Percentile")),
                        new Quartile(50, line.count("Duration_median")),
                        new Quartile(75, line.count("Duration_75th_Percentile"))));
    }

    /** Table C2. */
    static PublishedSpread ofAssessments(DfeLine line) {
        return new PublishedSpread(
                List.of(
                        new Band("0", 0, 0, line.count("Same_day")),
                        new Band("1-10", 1, 10, line.count("1-10_days")),
                        new Band("11-20", 11, 20, line.count("11-20_days")),
                        new Band("21-30", 21, 30, line.count("21-30_days")),
                        new Band("31-40", 31, 40, line.count("31-40_days")),
                        new Band("41-45", 41, 45, line.count("41-45_days")),
                        new Band("46-50", 46, 50, line.count("46-50_days")),
                        new Band("51-60", 51, 60, line.count("51-60_days")),
                        new Band("61+", 61, OPEN, line.count("61+_days"))),
                List.of(
                        new Quartile(25, line.count("25th_Percentile_days")),
                        new Quartile(50, line.count("Median_days")),
                        new Quartile(75, line.count("75th_Percentile_days"))));
    }

    int total() {
        return bands.stream().mapToInt(Band::count).sum();
    }

    int upTo(int days) {
        return bands.stream()
                .filter(band -> band.last() <= days)
                .mapToInt(Band::count)
                .sum();
    }

    OptionalInt days(int percent) {
        return quartiles.stream()
                .filter(quartile -> quartile.percent() == percent)
                .mapToInt(Quartile::days)
                .findFirst();
    }

    /** Whether any days at all have these counts and, by nearest rank, these quartiles. */
    boolean possible() {
        int[] from = firsts();
        int[] to = lasts();
        return quartiles.stream().allMatch(quartile -> {
            int place = place(quartile);
            return from[place] <= quartile.days() && quartile.days() <= to[place];
        });
    }

    /**
     * Days with exactly these counts and quartiles, in any order; which days inside a band is up to the chance. The one at the rank of a quartile
     * is the quartile, none before it is longer and none after it shorter; between such bounds, which rise with the rank, all is free.
     */
    int[] days(Random chance) {
        if (!possible()) {
            throw new IllegalStateException("No days can have these counts and quartiles: " + this);
        }
        int[] from = firsts();
        int[] to = lasts();
        for (Quartile quartile : quartiles) {
            int place = place(quartile);
            for (int i = 0; i < to.length; i++) {
                to[i] = i <= place ? Math.min(to[i], quartile.days()) : to[i];
                from[i] = i >= place ? Math.max(from[i], quartile.days()) : from[i];
            }
        }
        int[] days = new int[from.length];
        Arrays.setAll(days, i -> chance.nextInt(from[i], Math.min(to[i] - from[i], AT_MOST_LONGER) + from[i] + 1));
        return shuffled(days, chance);
    }

    private int place(Quartile quartile) {
        return Math.max(Math.ceilDiv(quartile.percent() * total(), 100), 1) - 1;
    }

    private int[] firsts() {
        return each().mapToInt(Band::first).toArray();
    }

    private int[] lasts() {
        return each().mapToInt(Band::last).toArray();
    }

    private Stream<Band> each() {
        return bands.stream().flatMap(band -> Stream.generate(() -> band).limit(band.count()));
    }

    private static int[] shuffled(int[] days, Random chance) {
        for (int i = days.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int day = days[i];
            days[i] = days[other];
            days[other] = day;
        }
        return days;
    }
}
