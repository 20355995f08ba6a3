package caseclock.query.signals;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a series counts, so that its signals read as sentences.
 *
 * @param measure at the beginning of a sentence, for instance "Plans ended at first review"
 */
public record Wording(Period period, String measure, Scale scale) {

    /** In what its values are written. */
    public enum Scale {
        /** As they are, to one decimal place. */
        NUMBER,
        /** As a percentage of one, to a whole number. */
        SHARE
    }

    String outside(Plotted point, Limits limits) {
        return "%s in %s: %s. %s lie between %s and %s."
                .formatted(
                        measure,
                        period.named(point.until()),
                        point.written(),
                        period.ordinary(),
                        number(limits.lower()),
                        number(limits.upper()));
    }

    String run(int length, LocalDate from, LocalDate to, boolean above, double usual) {
        return "%s: %s in a row, from %s to %s, lie %s the usual %s. Chance alone seldom does that."
                .formatted(
                        measure,
                        period.count(length),
                        period.named(from),
                        period.named(to),
                        above ? "above" : "below",
                        number(usual));
    }

    String tooFew(int needed, int points) {
        return "Limits need at least %s with a figure; there are %d.".formatted(period.count(needed), points);
    }

    String number(double value) {
        return switch (scale) {
            case NUMBER -> new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
            case SHARE -> Math.round(value * 100) + "%";
        };
    }
}
