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
            Set<FactRow> facts) {

        Projected with(CaseFileRow other) {
            return new Projected(other, newEntries, since, versions, facts);
        }
    }

    /**
     * A case after further entries.
     *
     * @param figures empty if none of the entries could be taken
     * @param letter the first that could not; then the file says so, too
     */
    record Outcome(CaseFileRow file, Optional<Projected> figures, Optional<DeadLetter> letter) {

        static Outcome without(CaseFileRow file) {
            return new Outcome(file, Optional.empty(), Optional.empty());
        }

        Outcome parked(DeadLetter at) {
            CaseFileRow stopped = file.stopped(at.sequence(), at.sentence());
            return new Outcome(stopped, figures.map(one -> one.with(stopped)), Optional.of(at));
        }
    }

    private record Reading(CaseFileRow after, List<EntryRow> added, Optional<DeadLetter> letter) {}

    /**
     * @param file the case as the read tables have it
     * @param known its entries in the read tables, in order
     * @param news what follows in its stream, in order
     */
    Outcome project(CaseFileRow file, List<EntryRow> known, List<StreamedEvent> news) {
        Reading reading = read(file, news);
        Outcome readable = figures(file, known, news.subList(0, reading.added().size()), reading);
        return readable.letter().isPresent()
                ? readable
                : reading.letter().map(readable::parked).orElse(readable);
    }

    /** Up to the first entry that is missing or cannot be understood. */
    private static Reading read(CaseFileRow file, List<StreamedEvent> news) {
        CaseFileRow after = file;
        List<EntryRow> added = new ArrayList<>();
        for (StreamedEvent next : news) {
            if (next.sequence() != after.lastSequence() + 1) {
                return new Reading(after, added, Optional.of(DeadLetter.missing(after.lastSequence() + 1, next)));
            }
            try {
                CaseEvent event = (CaseEvent) next.event();
                after = registeredBy(event, after);
                added.add(EntryRow.of(file.caseId(), after.council(), next, event));
            } catch (RuntimeException unreadable) {
                return new Reading(after, added, Optional.of(DeadLetter.unreadable(next)));
            }
            after = after.upTo(next.sequence());
        }
        return new Reading(after, added, Optional.empty());
    }

    private static CaseFileRow registeredBy(CaseEvent event, CaseFileRow file) {
        return event instanceof CaseRegistered registered
                ? file.registered(registered.council(), registered.childReference())
                : file;
    }

    private Outcome figures(CaseFileRow file, List<EntryRow> known, List<StreamedEvent> news, Reading reading) {
        if (news.isEmpty()) {
            return Outcome.without(file);
        }
        try {
            return new Outcome(
                    reading.after(), Optional.of(figures(reading.after(), known, reading.added())), Optional.empty());
        } catch (RuntimeException | StackOverflowError unexpected) {
            return upToTheFirstWithoutFigures(file, known, news, reading.added());
        }
    }

    /** The engine gave no figures of all these entries: of how many does it? They are worked out as one once that is known. */
    private Outcome upToTheFirstWithoutFigures(
            CaseFileRow file, List<EntryRow> known, List<StreamedEvent> news, List<EntryRow> added) {
        int count = howManyHaveFigures(file, known, added);
        Reading sound = read(file, news.subList(0, count));
        Outcome before = count == 0
                ? Outcome.without(file)
                : new Outcome(
                        sound.after(), Optional.of(figures(sound.after(), known, sound.added())), Optional.empty());
        return count == news.size() ? before : before.parked(DeadLetter.withoutFigures(news.get(count)));
    }

    /** As if each had come alone: then nothing but the moments from it on is worked out. */
    private int howManyHaveFigures(CaseFileRow file, List<EntryRow> known, List<EntryRow> added) {
        KnownEntries before = KnownEntries.of(known);
        for (int count = 0; count < added.size(); count++) {
            EntryRow next = added.get(count);
            try {
                before = before.and(List.of(next));
                figures(file.registered(next.council(), file.reference()), before, List.of(next));
            } catch (RuntimeException | StackOverflowError unexpected) {
                return count;
            }
        }
        return added.size();
    }

    private Projected figures(CaseFileRow file, List<EntryRow> known, List<EntryRow> added) {
        return figures(file, KnownEntries.of(known).and(added), added);
    }

    private Projected figures(CaseFileRow file, KnownEntries all, List<EntryRow> added) {
        CaseHistory history = new CaseHistory(file.council(), all.history());
        Optional<Instant> since = untouched(history, added);
        CaseVersions versions =
                since.map(moment -> timeliness.versions(history, moment)).orElseGet(() -> timeliness.versions(history));
        return new Projected(file, added, since, versions, facts(history, all.rows(), added));
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
