package caseclock.query.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The timescales of one council as announced by one moment, and which version governs a clock.
 *
 * @param national by key, each in the order of the days from which they are in force
 * @param local those of the council
 */
public record KnownTimescales(Map<TimescaleKey, List<Timescale>> national, List<LocalTimescale> local, Instant moment) {

    /**
     * The version in force on the day a clock started, of those announced by the moment, goes on governing it: a later change leaves it alone, but
     * one that is announced after it came into force governs what started in between from its announcement on. The first version also governs
     * earlier starts.
     */
    public Timescale inForce(TimescaleKey key, LocalDate startedOn) {
        Timescale version = ofEngland(key, startedOn);
        return ofTheCouncil(key, startedOn).map(own -> own.in(version)).orElse(version);
    }

    private Timescale ofEngland(TimescaleKey key, LocalDate startedOn) {
        List<Timescale> versions = national.getOrDefault(key, List.of());
        // Plain loops, and the cheaper question first: this is asked for every clock at every moment of a case.
        for (Timescale one : versions.reversed()) {
            if (!one.inForceFrom().isAfter(startedOn) && one.knownAt(moment)) {
                return one;
            }
        }
        return versions.getFirst();
    }

    private Optional<LocalTimescale> ofTheCouncil(TimescaleKey key, LocalDate startedOn) {
        Optional<LocalTimescale> latest = Optional.empty();
        for (LocalTimescale one : local) {
            if (one.sets(key)
                    && !one.inForceFrom().isAfter(startedOn)
                    && one.knownAt(moment)
                    && (latest.isEmpty()
                            || one.inForceFrom().isAfter(latest.get().inForceFrom()))) {
                latest = Optional.of(one);
            }
        }
        return latest;
    }
}
