package caseclock.command.intake.annexa.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes of a cell the name of a team as it can be recorded. Whoever is named by an e-mail address is no team. */
final class TeamLabel {

    /** In the place of an address, which is not kept. */
    static final String ADDRESS = "@";

    private static final int LONGEST = 60;
    private static final Pattern NOT_FIRST = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_IN = Pattern.compile("[^\\p{L}\\p{N}\\p{P}+]+");

    private TeamLabel() {}

    static String of(String tidied) {
        if (tidied.contains(ADDRESS)) {
            return ADDRESS;
        }
        String signs = NOT_IN.matcher(Normalizer.normalize(tidied, Normalizer.Form.NFC))
                .replaceAll(" ");
        String label = NOT_FIRST.matcher(signs).replaceFirst("");
        int end = label.offsetByCodePoints(0, Math.min(LONGEST, label.codePointCount(0, label.length())));
        return label.substring(0, end).strip();
    }
}
