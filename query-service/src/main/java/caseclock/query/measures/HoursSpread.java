package caseclock.query.measures;

import caseclock.query.measures.Measure.Hours;
import java.util.List;
import java.util.Optional;

/** Says how many hours finished clocks took whose limit is in hours. */
final class HoursSpread {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private HoursSpread() {}

    static Optional<Hours> of(List<CountedClock> finished) {
        int[] minutes = finished.stream()
                .flatMap(one -> one.clock().hours().stream())
                .mapToInt(hours -> hours.minutes().orElseThrow())
                .sorted()
                .toArray();
        return minutes.length == 0 ? Optional.empty() : Optional.of(spread(minutes));
    }

    private static Hours spread(int[] minutes) {
        return new Hours(
                hours(Measures.percentile(minutes, 10)),
                hours(Measures.percentile(minutes, 25)),
                hours(Measures.percentile(minutes, 50)),
                hours(Measures.percentile(minutes, 75)),
                hours(Measures.percentile(minutes, 90)),
                hours(minutes[minutes.length - 1]));
    }

    private static double hours(int minutes) {
        return Math.round(minutes * 10.0 / MINUTES_OF_AN_HOUR) / 10.0;
    }
}
