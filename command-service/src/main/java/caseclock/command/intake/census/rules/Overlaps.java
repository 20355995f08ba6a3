package caseclock.command.intake.census.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts how many things of one kind started while another was under way. Of two that started on one day it is the second that counts. */
final class Overlaps {

    private Overlaps() {}

    static <T> int in(List<T> things, Function<T, Optional<LocalDate>> start, BiPredicate<T, LocalDate> isUnderWayOn) {
        return (int) IntStream.range(0, things.size())
                .filter(one -> start.apply(things.get(one))
                        .filter(day -> IntStream.range(0, things.size())
                                .filter(other -> isEarlier(start, things, other, one))
                                .anyMatch(other -> isUnderWayOn.test(things.get(other), day)))
                        .isPresent())
                .count();
    }

    private static <T> boolean isEarlier(Function<T, Optional<LocalDate>> start, List<T> things, int other, int one) {
        var otherStart = start.apply(things.get(other));
        var oneStart = start.apply(things.get(one));
        return Days.before(otherStart, oneStart) || otherStart.equals(oneStart) && other < one;
    }
}
