package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.table.AnnexAList;
import java.util.regex.Pattern;

/** By which a row is brought together with the others of its child. A row without a reference that can be read stays alone, before all children. */
final class ChildKey {

    private static final String ALONE = "\0";
    private static final String MISFIT = "\1";

    /** What a case can be registered under. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]{0,63}");

    private ChildKey() {}

    static String of(String reference, AnnexAList list, int row) {
        return ACCEPTED.matcher(reference).matches()
                ? reference
                : ALONE + "%d %07d ".formatted(list.number(), row) + reference;
    }

    /** For a row of which it is not clear which cell belongs to which heading. */
    static String ofMisfit(AnnexAList list, int row) {
        return of(MISFIT, list, row);
    }

    static boolean isMisfit(String key) {
        return isAlone(key) && written(key).equals(MISFIT);
    }

    static boolean isAlone(String key) {
        return key.startsWith(ALONE);
    }

    /** What was written in the place of a reference. */
    static String written(String key) {
        return key.substring(key.indexOf(' ', key.indexOf(' ') + 1) + 1);
    }
}
