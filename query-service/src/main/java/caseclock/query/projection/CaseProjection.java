package caseclock.query.projection;

import caseclock.events.CaseEvent;
import caseclock.events.Registration.CaseRegistered;
import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import caseclock.query.readtables.FactRow;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.CaseVersions;
import caseclock.query.timeliness.FactVersions;
import caseclock.query.timeliness.Timeliness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what the read tables must say of one case after further entries: the same whether they come one by one or all at once. */
final class CaseProjection {

    private final Timeliness timeliness;

    CaseProjection(Timeliness timeliness) {
        this.timeliness = timeliness;
    }

    /**
     * What is to be in the read tables of one case: its file, the entries to add, its clocks and spells, and the facts that these entries name.
     *
     * @param since the moment from which on clocks and spells were worked out; what was known only before it stays. Empty: from the beginning
     */
    record Projected(
            CaseFileRow file,
            List<EntryRow> newEntries,
            Optional<Instant> since,
            CaseVersions versions,
            Set<FactRow> facts) {}

    /**
     * @param file the case as the read tables have it
     * @param known its entries in the read tables, in order
     * @param news what follows in its stream, in order
     * @throws CannotProject naming the first entry that is missing or cannot be understood
     */
    Projected project(CaseFileRow file, List<EntryRow> known, List<StreamedEvent> news) {
        CaseFileRow after = file;
        List<EntryRow> added = new ArrayList<>();
        for (StreamedEvent next : news) {
            CaseEvent event = read(after, next);
            if (event instanceof CaseRegistered registered) {
                after = after.registered(registered.council(), registered.childReference());
            }
            added.add(EntryRow.of(file.caseId(), after.council(), next, event));
            after = after.upTo(next.sequence());
        }
        return figures(after, known, added);
    }

    private static CaseEvent read(CaseFileRow file, StreamedEvent next) {
        if (next.sequence() != file.lastSequence() + 1) {
            throw new CannotProject(
                    file.lastSequence() + 1,
                    "Entry %d is missing: after entry %d the stream holds entry %d."
                            .formatted(file.lastSequence() + 1, file.lastSequence(), next.sequence()));
        }
        try {
            return (CaseEvent) next.event();
        } catch (RuntimeException unreadable) {
            throw new CannotProject(
                    next.sequence(),
                    "Entry %d (%s) cannot be read.".formatted(next.sequence(), next.type()),
                    unreadable);
        }
    }

    private Projected figures(CaseFileRow file, List<EntryRow> known, List<EntryRow> added) {
        List<EntryRow> all = Stream.concat(known.stream(), added.stream()).toList();
        try {
            CaseHistory history = new CaseHistory(
                    file.council(),
                    all.stream()
                            .filter(EntryRow::isHistory)
                            .map(EntryRow::historyEntry)
                            .toList());
            Optional<Instant> since = untouched(history, added);
            CaseVersions versions = since.map(moment -> timeliness.versions(history, moment))
                    .orElseGet(() -> timeliness.versions(history));
            return new Projected(file, added, since, versions, facts(history, all, added));
        } catch (RuntimeException unexpected) {
            throw new CannotProject(
                    added.getFirst().sequence(),
                    "No figures can be worked out from entry %d on."
                            .formatted(added.getFirst().sequence()),
                    unexpected);
        }
    }

    /** The last moment of which the new entries change nothing, however late they come; none if they begin the case or give it to a council. */
    private Optional<Instant> untouched(CaseHistory history, List<EntryRow> added) {
        return added.stream().allMatch(EntryRow::isHistory)
                ? added.stream()
                        .map(EntryRow::knownAt)
                        .min(Comparator.naturalOrder())
                        .flatMap(first -> timeliness.lastBefore(history, first))
                : Optional.empty();
    }

    /** The facts that the new entries name. What is said of any other is as it was. */
    private static Set<FactRow> facts(CaseHistory history, List<EntryRow> all, List<EntryRow> added) {
        Set<Optional<UUID>> named = added.stream().map(EntryRow::entryId).collect(Collectors.toSet());
        Map<Long, EntryRow> byPlace = all.stream().collect(Collectors.toMap(EntryRow::sequence, entry -> entry));
        return FactVersions.of(history, fact -> named.contains(Optional.of(fact.value()))).stream()
                .map(version -> FactRow.of(
                        Objects.requireNonNull(byPlace.get(version.value().firstPlace())), version))
                .collect(Collectors.toSet());
    }
}
