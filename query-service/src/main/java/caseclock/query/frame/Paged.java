package caseclock.query.frame;

import caseclock.query.measures.NotAsked;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * One page of a long list, and the links to the pages beside it.
 *
 * @param all how many rows the list has on all its pages
 * @param words "Showing 51 to 100 of 137"
 */
public record Paged<T>(List<T> rows, int all, String words, Optional<String> previous, Optional<String> next) {

    public static final int ROWS = 50;

    /** Whether there is more than this page. */
    public boolean cut() {
        return previous.isPresent() || next.isPresent();
    }

    /**
     * @param page counted from one; the last one where there are fewer
     * @throws NotAsked if it is no number
     */
    public static <T> Paged<T> of(List<T> all, Optional<String> page, PageAddress address, When when) {
        int last = Math.max(1, Math.ceilDiv(all.size(), ROWS));
        int here = Math.min(page.map(Paged::number).orElse(1), last);
        int from = (here - 1) * ROWS;
        int until = Math.min(from + ROWS, all.size());
        return new Paged<>(
                all.subList(from, until),
                all.size(),
                "Showing %s to %s of %s"
                        .formatted(Words.number(from + 1), Words.number(until), Words.number(all.size())),
                here == 1 ? Optional.empty() : Optional.of(link(here - 1, address, when)),
                here == last ? Optional.empty() : Optional.of(link(here + 1, address, when)));
    }

    private static String link(int page, PageAddress address, When when) {
        return when.link(address.with("page", Optional.of(String.valueOf(page)).filter(_ -> page > 1))
                .text());
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new NotAsked("page", "Give the number of a page, 1 or higher, or leave it out.");
        }
        return Integer.parseInt(text);
    }
}
