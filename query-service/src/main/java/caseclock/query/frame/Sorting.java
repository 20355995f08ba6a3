package caseclock.query.frame;

import caseclock.query.measures.NotAsked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By which column a table is sorted and from which end, and the links in its head that sort it otherwise.
 *
 * @param by the column, as it stands in an address
 * @param reversed whether it begins with the greatest
 */
public record Sorting(String by, boolean reversed) {

    /** @param greatestFirst from which end it is sorted when nothing is said: the longest wait, but the earliest day */
    public record Column(String key, String words, boolean greatestFirst) {}

    /**
     * How a column stands in the head.
     *
     * @param aria "ascending", "descending" or, for a column that the table is not sorted by, nothing
     */
    public record Head(String words, String href, String aria) {}

    /** @throws NotAsked naming the columns there are */
    public static Sorting asked(Optional<String> sort, Optional<String> dir, List<Column> columns) {
        var column = ListAsked.column(sort, columns, Column::key).orElse(columns.getFirst());
        return new Sorting(column.key(), ListAsked.descending(dir).orElse(column.greatestFirst()));
    }

    /** The address with the order that is in force; the usual one goes without saying. */
    public PageAddress in(PageAddress page, List<Column> columns) {
        var column = ListAsked.column(Optional.of(by), columns, Column::key).orElseThrow();
        return page.with("sort", Optional.of(by).filter(_ -> !column.equals(columns.getFirst())))
                .with("dir", direction(reversed, column));
    }

    private static Optional<String> direction(boolean greatestFirst, Column column) {
        return Optional.of(greatestFirst ? "desc" : "asc").filter(_ -> greatestFirst != column.greatestFirst());
    }

    public <T> Comparator<T> turned(Comparator<T> order) {
        return reversed ? order.reversed() : order;
    }

    /** A link that sorts by the column; the one in force leads to the other end. */
    public Head head(Column column, PageAddress page, When when) {
        boolean here = column.key().equals(by);
        boolean greatestFirst = here ? !reversed : column.greatestFirst();
        var link = page.without("page").with("sort", column.key()).with("dir", direction(greatestFirst, column));
        return new Head(column.words(), when.link(link.text()), here ? (reversed ? "descending" : "ascending") : "");
    }
}
