package caseclock.query.clocks;

import caseclock.query.charts.Bands;
import caseclock.query.charts.Bands.Band;
import caseclock.query.charts.Picture;
import caseclock.query.measures.England;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bands that DfE publishes, here and in England. */
record BesideEngland(Picture picture, String finding, String note, List<Line> lines) {

    private static final List<String> WORDS = List.of("0 to 10 days", "11 to 15 days", "16 to 20 days", "21 or more");
    private static final int LATE_FROM = 2;
    private static final int FEWEST = 10;

    /** @param england rounded to the nearest 10 as DfE publishes it */
    record Line(String words, int here, String share, int england, String englandShare) {}

    /** Nothing where DfE publishes nothing, or nothing finished here. */
    static Optional<BesideEngland> of(ClockFigures figures) {
        return England.of(figures.asked().timescale())
                .filter(_ -> figures.total() > 0)
                .map(england -> of(figures, england));
    }

    private static BesideEngland of(ClockFigures figures, England england) {
        var here = List.copyOf(figures.measure().bands().values());
        var bands = new ArrayList<Band>();
        var lines = new ArrayList<Line>();
        for (int at = 0; at < WORDS.size(); at++) {
            bands.add(new Band(
                    WORDS.get(at),
                    at >= LATE_FROM,
                    here.get(at),
                    figures.total(),
                    england.bands().get(at),
                    england.all()));
            lines.add(line(at, here.get(at), figures.total(), england));
        }
        return new BesideEngland(
                new Bands(bands, "Here", "England").draw("bands", "Working days in the bands that DfE publishes"),
                finding(figures, england, here),
                "England: " + england.year() + ", counts rounded to the nearest 10; a quarter took " + england.p25()
                        + " working days or less, half " + england.median() + ", three quarters " + england.p75() + ".",
                lines);
    }

    private static Line line(int at, int here, int of, England england) {
        return new Line(
                WORDS.get(at) + (at >= LATE_FROM ? ", late" : ""),
                here,
                Words.share(here, of).orElse(""),
                england.bands().get(at),
                Words.share(england.bands().get(at), england.all()).orElse(""));
    }

    private static String finding(ClockFigures figures, England england, List<Integer> here) {
        int ours = here.get(2) + here.get(3);
        int theirs = england.bands().get(2) + england.bands().get(3);
        if (figures.total() < FEWEST) {
            return "Fewer than 10 finished here: too few to set beside England.";
        }
        return "More than 15 working days took %s here, %s; in England %s."
                .formatted(
                        Words.outOf(ours, figures.total()),
                        Words.share(ours, figures.total()).orElse(""),
                        Words.share(theirs, england.all()).orElse(""));
    }
}
