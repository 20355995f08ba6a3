package caseclock.command.intake.facts;

import caseclock.command.intake.rows.WrittenDay;
import caseclock.events.json.EventJson;
import java.lang.reflect.Type;
import java.time.LocalDate;
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
        return held == Boolean.class || held == boolean.class
                ? flag(cell)
                : StringNode.valueOf(held == LocalDate.class ? WrittenDay.of(cell) : cell);
    }

    private static JsonNode flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> BooleanNode.TRUE;
            case "false", "no", "n", "0" -> BooleanNode.FALSE;
            default -> StringNode.valueOf(cell);
        };
    }
}
