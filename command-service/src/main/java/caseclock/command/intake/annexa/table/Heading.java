package caseclock.command.intake.annexa.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a heading says, whatever its case, spaces, apostrophes and question marks, and with or without “(Y/N)”. */
final class Heading {

    private static final Pattern YES_OR_NO = Pattern.compile("\\(\\s*y\\s*/\\s*n\\s*\\)");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Heading() {}

    static String folded(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String asked = YES_OR_NO.matcher(plain).replaceAll(" ");
        return NO_WORD.matcher(APOSTROPHES.matcher(asked).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
