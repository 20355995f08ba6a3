package caseclock.command.intake.rows;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a cell for a formula, by an apostrophe before it, and takes that away again without a trace (ADR 21). */
public final class FormulaGuard {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.]\\d+)?");
    private static final Pattern BEGINS_A_FORMULA =
            Pattern.compile("'*(?:[\\t\\r\\n]|[\\p{Z}\\s\\p{Cc}]*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);

    private FormulaGuard() {}

    public static String guarded(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    /** The cell that was guarded. Every cell is the same again after both, those included that had apostrophes of their own. */
    public static String restored(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell) {
        return BEGINS_A_FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }
}
