package caseclock.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What CaseClock needs of a PostgreSQL before it starts: the statements of {@code ops/postgres/first-start.psql}, which psql runs elsewhere. */
record FirstStatements(String text) {

    static FirstStatements read() throws IOException {
        try (var file = Objects.requireNonNull(
                FirstStatements.class.getResourceAsStream("first-start.psql"), "first-start.psql")) {
            return new FirstStatements(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** @param passwords and other texts by the names that they have in the script */
    List<String> statements(Map<String, String> texts) {
        var script = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        for (var given : texts.entrySet()) {
            script = script.replace(":'" + given.getKey() + "'", quoted(given.getValue(), "'"))
                    .replace(":\"" + given.getKey() + "\"", quoted(given.getValue(), "\""));
        }
        return Arrays.stream(script.split(";\n?"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String quoted(String text, String mark) {
        return mark + text.replace(mark, mark + mark) + mark;
    }
}
