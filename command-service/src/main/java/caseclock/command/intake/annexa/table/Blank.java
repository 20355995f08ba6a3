package caseclock.command.intake.annexa.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells cells that say nothing: those that somebody left blank, and those in which a formula or a system failed. */
final class Blank {

    /** What a failed cell is kept as. */
    static final String FAILED = "#N/A";

    private static final Set<String> LEFT =
            Set.of("", "-", "--", "–", ".", "null", "(null)", "n/a", "na", "none", "nil", "(blank)", "nat", "nan");
    private static final Set<String> NOT_KNOWN = Set.of("unknown", "not known", "not recorded", "not stated");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\u200B-\\u200D\\u2060\\uFEFF]+");

    private Blank() {}

    /** The text with plain single spaces, and nothing where it stands for nothing. */
    static String tidied(String written) {
        String text = SPACES.matcher(written).replaceAll(" ").strip();
        String said = text.toLowerCase(Locale.ROOT);
        if (LEFT.contains(said)) {
            return "";
        }
        return text.startsWith("#") || NOT_KNOWN.contains(said) ? FAILED : text;
    }
}
