package caseclock.query.measures;

import static caseclock.events.Happened.LONDON;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of whom and of which days a figure is asked.
 *
 * @param from first day of the period
 * @param to last day of the period, which is in it
 * @param council DfE's code; empty for all
 * @param asAt how the world stood at the end of this day
 * @param knownAt as the records had it at this moment
 */
public record Scope(
        LocalDate from, LocalDate to, Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {

    public Scope {
        if (to.isBefore(from)) {
            throw new NotAsked("to", "The period ends before it begins: %s is before %s.".formatted(to, from));
        }
    }

    /** The last day of the period that had come by the day asked about. */
    public LocalDate until() {
        return to.isBefore(asAt) ? to : asAt;
    }

    /** The same question about other days. */
    public Scope during(LocalDate first, LocalDate last) {
        return new Scope(first, last, council, team, asAt, knownAt);
    }

    /** What a query names: from, until, fromMoment, untilMoment, asAt, known, council (null for all), everyTeam, and team (null for cases without one). */
    public Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", from);
        parameters.put("until", until());
        parameters.put("asAt", asAt);
        parameters.put("known", Timestamp.from(knownAt));
        parameters.put("fromMoment", Timestamp.from(from.atStartOfDay(LONDON).toInstant()));
        parameters.put("untilMoment", Timestamp.from(Known.endOf(until())));
        parameters.put("council", council.orElse(null));
        parameters.put("everyTeam", team instanceof TeamFilter.AllTeams);
        parameters.put("team", team instanceof TeamFilter.OneTeam(String name) ? name : null);
        return parameters;
    }
}
