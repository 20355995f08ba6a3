package caseclock.command.intake.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a cell shows, as text. A number is written out without an exponent or a useless fraction; its format is left to whoever knows the column. */
final class CellText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,30})?(?:[Ee][+-]?[0-9]{1,2})?");

    private CellText() {}

    static String of(String type, String value, SharedStrings shared) {
        return switch (type) {
            case "s" -> text(shared.of(value.strip()));
            case "n" -> number(value.strip());
            default -> text(value);
        };
    }

    private static String number(String value) {
        return NUMBER.matcher(value).matches()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : text(value);
    }

    /** A carriage return is written in this odd way. */
    private static String text(String value) {
        return value.replace("_x000D_", " ");
    }
}
