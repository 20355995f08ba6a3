package caseclock.query.worklist;

import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * One page of a long list.
 *
 * @param showing "Showing 1 to 50 of 212 lines"
 */
record Paging(String showing, Optional<String> previous, Optional<String> next, String page) {

    private static final int ON_A_PAGE = 50;

    static Paging of(int lines, DueAsked asked, java.util.function.UnaryOperator<String> link) {
        int pages = pages(lines);
        int here = Math.min(asked.page(), pages);
        int first = (here - 1) * ON_A_PAGE + 1;
        int last = Math.min(lines, here * ON_A_PAGE);
        return new Paging(
                "Showing " + Words.number(first) + " to " + Words.number(last) + " of "
                        + Words.count(lines, "line", "lines"),
                to(here - 1, pages, asked, link),
                to(here + 1, pages, asked, link),
                "Page " + Words.outOf(here, pages));
    }

    private static Optional<String> to(
            int page, int pages, DueAsked asked, java.util.function.UnaryOperator<String> link) {
        return page < 1 || page > pages
                ? Optional.empty()
                : Optional.of(link.apply(asked.turnedTo(page).address()));
    }

    private static int pages(int lines) {
        return Math.max(1, Math.ceilDiv(lines, ON_A_PAGE));
    }

    static <T> List<T> cut(List<T> lines, int page) {
        int here = Math.min(page, pages(lines.size()));
        return lines.stream().skip((here - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    }

    boolean several() {
        return previous.isPresent() || next.isPresent();
    }
}
