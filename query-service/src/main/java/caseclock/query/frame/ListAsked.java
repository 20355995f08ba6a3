package caseclock.query.frame;

import caseclock.query.measures.NotAsked;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a long list is asked in its address: which page, sorted by what and from which end. */
public final class ListAsked {

    private ListAsked() {}

    /**
     * @return from 1; the first if nothing is said
     * @throws NotAsked if it is no number
     */
    public static int page(Optional<String> text) {
        return said(text).map(ListAsked::number).orElse(1);
    }

    private static Optional<String> said(Optional<String> text) {
        return text.filter(one -> !one.isBlank());
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new NotAsked("page", "Give the number of a page, 1 or higher, or leave it out.");
        }
        return Integer.parseInt(text);
    }

    /**
     * @return whether the last comes first; empty if nothing is said
     * @throws NotAsked if it is neither asc nor desc
     */
    public static Optional<Boolean> descending(Optional<String> dir) {
        return said(dir).map(text -> switch (text) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw new NotAsked("dir", "Give asc or desc, or leave it out.");
        });
    }

    /** @throws NotAsked naming the columns there are */
    public static <C> Optional<C> column(Optional<String> sort, List<C> columns, Function<C, String> key) {
        return said(sort)
                .map(text -> columns.stream()
                        .filter(column -> key.apply(column).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotAsked(
                                "sort",
                                "Give one of " + columns.stream().map(key).collect(Collectors.joining(", "))
                                        + ", or leave it out.")));
    }
}
