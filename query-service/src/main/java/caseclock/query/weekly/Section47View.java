package caseclock.query.weekly;

import caseclock.query.charts.Bands;
import caseclock.query.charts.Bands.Band;
import caseclock.query.charts.Histogram;
import caseclock.query.charts.Picture;
import caseclock.query.weekly.Doing.OpenNow;
import caseclock.query.weekly.Doing.Rate;
import caseclock.query.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** The wait from an enquiry to its conference, told in full: three rates, the spread day by day, and England beside it. */
record Section47View(
        Rate finished,
        Rate fellDue,
        OpenNow open,
        boolean any,
        String finding,
        String bunching,
        Picture histogram,
        List<DayCount> days,
        Picture bands,
        List<BandLine> bandLines,
        String quartiles,
        List<String> excluded) {

    /** How many children waited so many working days. */
    record DayCount(String day, String children) {}

    /** @param england rounded to the nearest 10 as DfE publishes it */
    record BandLine(String words, String here, String share, String england, String englandShare) {}

    static Section47View of(Section47Figures figures) {
        var histogram = figures.histogram();
        var bands = EnglandBands.beside(figures);
        return new Section47View(
                Rate.of(figures.figures().finishedInTime()),
                Rate.of(figures.figures().fellDueAndMet()),
                OpenNow.of(figures.figures().open()),
                all(histogram) > 0,
                SpreadWords.finding(histogram),
                SpreadWords.bunching(histogram),
                histogram.draw("section-47-days", "Working days from strategy discussion to initial conference"),
                days(histogram),
                new Bands(bands, "Here", "England")
                        .draw("section-47-bands", "Working days in the bands that DfE publishes"),
                bands.stream().map(Section47View::line).toList(),
                SpreadWords.quartiles(figures),
                figures.excluded().stream()
                        .map(one -> Words.number(one.count()) + " " + one.reason())
                        .toList());
    }

    private static int all(Histogram histogram) {
        return histogram.inTime() + histogram.late();
    }

    private static List<DayCount> days(Histogram histogram) {
        return IntStream.range(0, Histogram.DAYS)
                .filter(day -> histogram.counts().get(day) > 0)
                .mapToObj(day -> new DayCount(
                        dayWords(day), Words.number(histogram.counts().get(day))))
                .toList();
    }

    private static String dayWords(int day) {
        return day == Histogram.DAYS - 1 ? "Day " + day + " or later" : "Day " + day;
    }

    private static BandLine line(Band band) {
        return new BandLine(
                band.words() + (band.late() ? " (late)" : ""),
                Words.outOf(band.count(), band.of()),
                Words.share(band.count(), band.of()).orElse(""),
                Words.number(band.reference()),
                Words.share(band.reference(), band.referenceOf()).orElse(""));
    }
}
