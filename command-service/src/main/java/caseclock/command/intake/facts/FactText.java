package caseclock.command.intake.facts;

import caseclock.command.intake.rows.WrittenDay;
import caseclock.events.CensusCode;
import caseclock.events.json.EventJson;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/** Turns a cell into what a caller over HTTP would have sent. What is not of the form stays text, and is refused in the same words as there. */
final class FactText {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

    private FactText() {}

    static JsonNode of(String cell, Type held) {
        if (Members.isMany(held)) {
            var many = EventJson.json().createArrayNode();
            BETWEEN.splitAsStream(cell).filter(one -> !one.isEmpty()).forEach(many::add);
            return many;
        }
        return held == Boolean.class || held == boolean.class ? flag(cell) : StringNode.valueOf(text(cell, held));
    }

    private static String text(String cell, Type held) {
        return held == LocalDate.class
                ? WrittenDay.of(cell)
                : held instanceof Class<?> codes ? named(cell, codes) : cell;
    }

    /** A code as DfE writes it is the same as its name here. */
    private static String named(String cell, Class<?> codes) {
        return !CensusCode.class.isAssignableFrom(codes)
                ? cell
                : Arrays.stream(codes.getEnumConstants())
                        .filter(code -> ((CensusCode) code).code().equalsIgnoreCase(cell))
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(cell);
    }

    private static JsonNode flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> BooleanNode.TRUE;
            case "false", "no", "n", "0" -> BooleanNode.FALSE;
            default -> StringNode.valueOf(cell);
        };
    }
}
