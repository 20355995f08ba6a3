package caseclock.command.intake.rejected;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Why rows of an upload were rejected. There may be more of them than fit into memory. */
public interface Reasons {

    /**
     * In the order of the rows.
     *
     * @param list the list of the file; nothing for all, of a file that is one list
     */
    Iterator<Rejection> in(Optional<String> list);

    /** Those of a small upload. */
    static Reasons of(List<Rejection> rejections) {
        List<Rejection> ordered = rejections.stream()
                .sorted(Comparator.comparingInt(rejection -> rejection.place().row()))
                .toList();
        return list -> ordered.stream()
                .filter(rejection ->
                        list.filter(other -> !isIn(rejection.place(), other)).isEmpty())
                .iterator();
    }

    private static boolean isIn(Place place, String list) {
        return place.list().equals(list);
    }
}
