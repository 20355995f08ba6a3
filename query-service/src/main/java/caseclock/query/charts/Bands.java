package caseclock.query.charts;

import caseclock.query.words.Words;
import java.util.List;

/** DfE's bands of working days, here and in England, as two bars each on one scale of shares. */
public record Bands(List<Band> bands, String here, String there) {

    /**
     * @param late whether the band lies past the limit
     * @param count children of this council in the band, of {@code of}
     * @param reference children in the band in England, of {@code referenceOf}
     */
    public record Band(String words, boolean late, long count, long of, long reference, long referenceOf) {

        private double share() {
            return of == 0 ? 0 : (double) count / of;
        }

        private double referenceShare() {
            return (double) reference / referenceOf;
        }
    }

    private static final double ROW = 46;

    public Bands {
        bands = List.copyOf(bands);
    }

    public Picture draw(String id, String title) {
        return new Picture(
                drawing(id + "-wide", "wide", 1080, 150, title), drawing(id + "-narrow", "narrow", 330, 100, title));
    }

    private String drawing(String id, String look, double width, double left, String title) {
        var svg = new Svg(
                id,
                look,
                width,
                bands.size() * ROW + 8,
                title,
                "For each band the share " + here + " and the share in " + there
                        + ". The same numbers are in the table below.");
        double longest = width - left - (left > 120 ? 200 : 110);
        for (int row = 0; row < bands.size(); row++) {
            pair(svg, bands.get(row), row * ROW, left, longest / highest());
        }
        return svg.line("axis", left, 0, left, bands.size() * ROW).done();
    }

    private void pair(Svg svg, Band band, double top, double left, double scale) {
        double ours = band.share() * scale;
        double theirs = band.referenceShare() * scale;
        boolean roomy = left > 120;
        svg.text("end", left - 10, top + 23, band.words())
                .bar(band.late() ? "out" : "in", left, top + 4, ours, 16)
                .bar("reference", left, top + 22, theirs, 12)
                .text("strong", left + ours + 8, top + 17, (roomy ? here + " " : "") + words(band.count(), band.of()))
                .text(
                        "quiet",
                        left + theirs + 8,
                        top + 34,
                        (roomy ? there + " " : "") + words(band.reference(), band.referenceOf()));
    }

    private static String words(long part, long whole) {
        return Words.share(part, whole).orElseGet(() -> Words.outOf(part, whole));
    }

    private double highest() {
        return bands.stream()
                .mapToDouble(band -> Math.max(band.share(), band.referenceShare()))
                .max()
                .orElse(1);
    }
}
