package caseclock.dfe;

import caseclock.command.intake.census.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** One line of a table that DfE published, by the names of its columns. Counts of councils are exact; those of England are rounded to ten. */
record DfeLine(Map<String, String> cells) {

    private static final String FOLDER = "dfe-statistics/";
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** Skips the test, and says so, if the table is not here. */
    static List<DfeLine> all(String table) {
        try (var lines =
                new BufferedReader(new InputStreamReader(Samples.open(FOLDER + table), StandardCharsets.UTF_8))) {
            String[] names = split(lines.readLine());
            return lines.lines().map(line -> line(names, split(line))).toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    static DfeLine council(String table, int year, String name) {
        return only(table, line -> line.year() == year && line.text("la_name").equals(name));
    }

    static DfeLine england(String table, int year) {
        return only(
                table,
                line -> line.year() == year && line.text("geographic_level").equals("National"));
    }

    private static DfeLine only(String table, Predicate<DfeLine> which) {
        List<DfeLine> found = all(table).stream().filter(which).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " lines of " + table + " instead of one");
        }
        return found.getFirst();
    }

    private static DfeLine line(String[] names, String[] cells) {
        var byName = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            byName.put(names[i], i < cells.length ? cells[i] : "");
        }
        return new DfeLine(byName);
    }

    private static String[] split(String line) {
        String[] cells = line.split(COMMA_OUTSIDE_QUOTES, -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replace("\"", "");
        }
        return cells;
    }

    /** The reporting year ends on 31 March of this year. */
    int year() {
        return count("time_period");
    }

    /** DfE's number for the council; 999, which is nobody's, for England. */
    String council() {
        return text("old_la_code").isEmpty() ? "999" : text("old_la_code");
    }

    boolean regional() {
        return text("geographic_level").equals("Regional");
    }

    String text(String column) {
        return cells.get(column);
    }

    int count(String column) {
        return found(column).orElseThrow();
    }

    /** Empty where it is suppressed because it is small, or was not collected. */
    OptionalInt found(String column) {
        String cell = cells.get(column);
        return cell.matches("\\d+") ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return text("time_period") + " " + (text("la_name").isEmpty() ? "England" : text("la_name"));
    }
}
