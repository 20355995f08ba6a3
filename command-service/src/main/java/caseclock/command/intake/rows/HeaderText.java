package caseclock.command.intake.rows;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a header cell says, whatever its case and its spaces. */
public final class HeaderText {

    /** Also spaces that do not break, and those of no width that copying leaves behind. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\u200B-\\u200D\\u2060\\uFEFF]+");

    private HeaderText() {}

    public static String folded(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
