package caseclock.query.projection;

import caseclock.query.projection.CaseProjection.Projected;
import caseclock.query.readtables.ClockRow;
import caseclock.query.readtables.SpellRow;
import caseclock.query.timeliness.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Knows from the read tables since when they have said what stood at the moment from which on a case was worked out again: two versions of one
 * clock or spell never stand at one moment, so of those read, the earliest is the one that stood.
 */
final class Standing {

    /** A clock or spell of a case, whatever version of it. */
    private record Identity(UUID caseId, Object what) {}

    private final Map<Identity, Instant> knownFrom;

    private <R> Standing(Collection<R> rows, Function<R, Identity> identity, Function<R, Instant> from) {
        knownFrom = rows.stream()
                .collect(Collectors.toMap(identity, from, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** @param before what the table says of these cases at the moments from which they were worked out, and after */
    static Set<ClockRow> clocks(Collection<Projected> projected, Collection<ClockRow> before) {
        var standing = new Standing(
                before,
                row -> new Identity(row.caseId(), List.of(row.timescale(), row.startEntry())),
                ClockRow::knownFrom);
        return projected.stream()
                .flatMap(one -> one.versions().clocks().stream()
                        .map(clock -> standing.whole(
                                one,
                                clock,
                                List.of(
                                        clock.value().timescale().text(),
                                        clock.value().startEntry().value())))
                        .map(clock ->
                                ClockRow.of(one.file().caseId(), one.file().council(), clock)))
                .collect(Collectors.toSet());
    }

    /** The same of spells. */
    static Set<SpellRow> spells(Collection<Projected> projected, Collection<SpellRow> before) {
        var standing = new Standing(before, row -> new Identity(row.caseId(), row.spell()), SpellRow::knownFrom);
        return projected.stream()
                .flatMap(one -> one.versions().spells().stream()
                        .map(spell -> standing.whole(one, spell, spell.value()))
                        .map(spell ->
                                SpellRow.of(one.file().caseId(), one.file().council(), spell)))
                .collect(Collectors.toSet());
    }

    private <T> Version<T> whole(Projected one, Version<T> version, Object what) {
        return one.since().filter(version.knownFrom()::equals).isEmpty()
                ? version
                : new Version<>(
                        version.value(),
                        knownFrom.getOrDefault(new Identity(one.file().caseId(), what), version.knownFrom()),
                        version.knownTo());
    }
}
