package caseclock.query.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Finds a place for the words beside each point where they cover no other words, no point and no edge. */
final class LabelPlaces {

    private static final double GAP = 11;

    private final Box room;
    private final List<Box> taken = new ArrayList<>();

    LabelPlaces(Box room) {
        this.room = room;
    }

    record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean lies(Box around) {
            return left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
        }

        private Box moved(double x, double y) {
            return new Box(left + x, top + y, right + x, bottom + y);
        }
    }

    /** Points keep their places, whatever is written. */
    void keepFree(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** The nearest place that is free; where there is none, to the right of the point. */
    Box place(double x, double y, double width, double height) {
        var found = around(x, y, width, height)
                .filter(box -> box.lies(room) && taken.stream().noneMatch(box::meets))
                .findFirst()
                .orElseGet(() -> beside(x, y, width, height));
        taken.add(found);
        return found;
    }

    private static Box beside(double x, double y, double width, double height) {
        return new Box(x + GAP, y - height / 2, x + GAP + width, y + height / 2);
    }

    /** Right, left, above, below, and then further and further up and down. */
    private static Stream<Box> around(double x, double y, double width, double height) {
        var right = beside(x, y, width, height);
        var left = right.moved(-width - 2 * GAP, 0);
        var over = new Box(x - width / 2, y - GAP - height, x + width / 2, y - GAP);
        var under = over.moved(0, height + 2 * GAP);
        return Stream.concat(
                Stream.of(right, left, over, under),
                DoubleStream.iterate(height / 2, up -> up <= 8 * height, up -> up + height / 2)
                        .boxed()
                        .flatMap(up -> Stream.of(
                                right.moved(0, -up), right.moved(0, up), left.moved(0, -up), left.moved(0, up))));
    }
}
