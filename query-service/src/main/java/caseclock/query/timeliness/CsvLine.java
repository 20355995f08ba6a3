package caseclock.query.timeliness;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of a data file of ours, with its number, so that whatever is wrong can be said where it is. */
record CsvLine(int number, List<String> fields) {

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** The lines under the header. Empty lines and lines that begin with # are passed over. */
    static List<CsvLine> read(Reader csv, String header) {
        var lines = new ArrayList<CsvLine>();
        int number = 0;
        for (String text : new BufferedReader(csv).lines().toList()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(split(number, text));
            }
        }
        return underHeader(lines, header);
    }

    private static List<CsvLine> underHeader(List<CsvLine> lines, String header) {
        CsvLine first = lines.isEmpty() ? new CsvLine(1, List.of()) : lines.getFirst();
        if (!String.join(",", first.fields).equals(header)) {
            throw first.wrong("the columns must be: " + header);
        }
        int columns = first.fields.size();
        List<CsvLine> rest = lines.subList(1, lines.size());
        rest.stream().filter(line -> line.fields.size() != columns).findFirst().ifPresent(line -> {
            throw line.wrong("it has " + line.fields.size() + " fields where the header has " + columns
                    + ". A field that holds a comma goes in double quotes");
        });
        return rest;
    }

    private static CsvLine split(int number, String text) {
        List<String> fields = Arrays.stream(COMMA_OUTSIDE_QUOTES.split(text, -1))
                .map(String::strip)
                .map(CsvLine::unquoted)
                .toList();
        var line = new CsvLine(number, fields);
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw line.wrong("a double quote is opened and not closed");
        }
        return line;
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    String field(int column) {
        return fields.get(column);
    }

    LocalDate day(int column) {
        try {
            return LocalDate.parse(field(column));
        } catch (DateTimeParseException e) {
            throw wrong("\"" + field(column) + "\" is not a date. A date looks like 2026-10-26");
        }
    }

    Optional<LocalDate> dayIfAny(int column) {
        return field(column).isEmpty() ? Optional.empty() : Optional.of(day(column));
    }

    /** What is wrong with this line, as an exception to throw. */
    IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException("Line " + number + ": " + sentence + ".");
    }
}
