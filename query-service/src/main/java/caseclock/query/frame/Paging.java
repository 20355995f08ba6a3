package caseclock.query.frame;

import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where one page of a long list stands, and where the pages beside it are.
 *
 * @param showing "Showing 1 to 50 of 212 lines"
 * @param page "Page 1 of 5"
 */
public record Paging(String showing, Optional<String> previous, Optional<String> next, String page) {

    private static final int ON_A_PAGE = 50;

    /**
     * @param asked from 1; the last page stands for any after it
     * @param link where a page is
     */
    public static Paging of(int lines, int asked, IntFunction<String> link) {
        int pages = pages(lines);
        int here = Math.min(asked, pages);
        int first = Math.min(lines, (here - 1) * ON_A_PAGE + 1);
        int last = Math.min(lines, here * ON_A_PAGE);
        return new Paging(
                "Showing " + Words.number(first) + " to " + Words.number(last) + " of "
                        + Words.count(lines, "line", "lines"),
                here == 1 ? Optional.empty() : Optional.of(link.apply(here - 1)),
                here == pages ? Optional.empty() : Optional.of(link.apply(here + 1)),
                "Page " + Words.outOf(here, pages));
    }

    private static int pages(int lines) {
        return Math.max(1, Math.ceilDiv(lines, ON_A_PAGE));
    }

    /** The lines of that page. */
    public static <T> List<T> cut(List<T> lines, int asked) {
        int here = Math.min(asked, pages(lines.size()));
        return lines.stream().skip((here - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    }

    public boolean several() {
        return previous.isPresent() || next.isPresent();
    }
}
