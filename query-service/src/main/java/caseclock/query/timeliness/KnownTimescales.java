package caseclock.query.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
        List<Timescale> versions = national.getOrDefault(key, List.of());
        Timescale version = versions.reversed().stream()
                .filter(one -> one.knownAt(moment) && !one.inForceFrom().isAfter(startedOn))
                .findFirst()
                .orElseGet(versions::getFirst);
        return ofTheCouncil(key, startedOn).map(own -> own.in(version)).orElse(version);
    }

    private Optional<LocalTimescale> ofTheCouncil(TimescaleKey key, LocalDate startedOn) {
        return local.stream()
                .filter(one -> one.sets(key)
                        && one.knownAt(moment)
                        && !one.inForceFrom().isAfter(startedOn))
                .max(Comparator.comparing(LocalTimescale::inForceFrom));
    }
}
