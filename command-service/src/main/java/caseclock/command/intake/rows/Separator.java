package caseclock.command.intake.rows;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what stands between the cells of a file: whichever of comma, semicolon and tab is most often in its first line that has any. */
final class Separator {

    private static final String KNOWN = ",;\t";
    private static final int LOOKED_AT = 1 << 16;

    private final int[] counts = new int[KNOWN.length()];
    private boolean quoted;

    private Separator() {}

    /** The text is then where it was. */
    static char of(BufferedReader text) throws IOException {
        var separator = new Separator();
        text.mark(LOOKED_AT);
        for (int read = 0; read < LOOKED_AT && separator.looksAt(text.read()); read++) {}
        text.reset();
        return KNOWN.charAt(separator.mostOften());
    }

    /** @return whether it is worth looking further */
    private boolean looksAt(int character) {
        quoted ^= character == '"';
        int known = quoted ? -1 : KNOWN.indexOf(character);
        if (known >= 0) {
            counts[known]++;
        }
        boolean lineEnds = !quoted && (character == '\n' || character == '\r');
        return character >= 0 && !(lineEnds && counts[mostOften()] > 0);
    }

    private int mostOften() {
        int most = 0;
        for (int at = 1; at < counts.length; at++) {
            most = counts[at] > counts[most] ? at : most;
        }
        return most;
    }
}
