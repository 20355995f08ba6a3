package caseclock.query.branding;

import java.util.Locale;
import java.util.regex.Pattern;

/** A council's colour: the edge beneath the black header, where it must be seen. */
public record Colour(int red, int green, int blue) {

    /** WCAG 2.2, 1.4.11: what shows where something ends stands out three to one. */
    static final double NEEDED = 3;

    private static final Colour HEADER = new Colour(0x0b, 0x0c, 0x0c);
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int WHITE = 255;
    private static final int STEPS = 40;

    /** @throws IllegalArgumentException with a sentence that says what would be right */
    public static Colour read(String text) {
        var hex = HEX.matcher(text.strip());
        if (!hex.matches()) {
            throw new IllegalArgumentException(
                    "is no colour. Write six hexadecimal digits after a number sign, for instance #28a197.");
        }
        var colour = of(Integer.parseInt(hex.group(1), 16));
        if (colour.contrast(HEADER) < NEEDED) {
            throw new IllegalArgumentException(String.format(
                    Locale.ENGLISH,
                    "is too dark for the edge beneath the black header: its contrast is %.1f to 1, and %.0f to 1 is needed. %s is the same colour, light enough.",
                    colour.contrast(HEADER),
                    NEEDED,
                    colour.lightEnough()));
        }
        return colour;
    }

    private static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** As a style sheet has it. */
    String css() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    private String lightEnough() {
        int step = 0;
        while (lighter(step).contrast(HEADER) < NEEDED) {
            step++;
        }
        return lighter(step).css();
    }

    private Colour lighter(int step) {
        return new Colour(mixed(red, step), mixed(green, step), mixed(blue, step));
    }

    private static int mixed(int part, int step) {
        return part + (WHITE - part) * step / STEPS;
    }

    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) WHITE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
