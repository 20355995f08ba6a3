package caseclock.query.out;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One table of a page, as it goes into a file: dates as 2026-11-20, counts as digits, nothing where nothing is known.
 *
 * @param name what it is, in the words of an address: "due", "late-cases"
 */
public record Sheet(String name, List<String> head, List<List<String>> rows) {

    /** @throws IllegalArgumentException if a row has more or fewer cells than the head */
    public Sheet {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "A row of %s has %d cells, its head %d.".formatted(name, row.size(), head.size()));
            }
        }
    }

    /** A row of anything that has a name, a day or a count; an empty {@link Optional} is an empty cell. */
    public static List<String> row(Object... cells) {
        return Arrays.stream(cells).map(Sheet::cell).toList();
    }

    private static String cell(Object value) {
        return value instanceof Optional<?> maybe ? maybe.map(Object::toString).orElse("") : value.toString();
    }
}
