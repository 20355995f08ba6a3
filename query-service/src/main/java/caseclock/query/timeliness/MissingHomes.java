package caseclock.query.timeliness;

import caseclock.events.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times during which a child was looked after and lived in no placement that is recorded: nobody can say when the first visit there is due
 * (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28), which must not mean that none is. A move or an end on the
 * day on which it began leaves no such time.
 */
final class MissingHomes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<OpenClock> past = new ArrayList<>();
    private Optional<OpenClock> now = Optional.empty();

    /** @param fact after which the child lives in no recorded placement, although it is looked after */
    void missing(Fact fact) {
        if (now.isEmpty()) {
            now = Optional.of(OpenClock.unknown(
                    fact,
                    TimescaleKey.LOOKED_AFTER_FIRST_VISIT,
                    FlawCode.HOME_MISSING.sentence(DAY.format(fact.happened().on()))));
        }
    }

    /** @param fact after which it is known where the child lives, or the child is not looked after any more */
    void over(Fact fact, CancellationReason reason) {
        LocalDate day = fact.happened().on();
        now.filter(clock -> clock.startedOn().isBefore(day)).ifPresent(clock -> {
            clock.isUnknown(FlawCode.HOME_MISSING_FOR_A_TIME.sentence(DAY.format(clock.startedOn()), DAY.format(day)));
            clock.cancel(fact, reason);
            past.add(clock);
        });
        now = Optional.empty();
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(past.stream(), now.stream());
    }
}
