package caseclock.query.recordkeeping;

import caseclock.events.KeptReason;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows which listed records stay as they are: those of which somebody said so after they had come up, and none of whose entries was corrected or
 * withdrawn since. After that the fault is another.
 */
final class Keepings {

    private final Map<About, Said> said = new HashMap<>();
    private final Map<Entry, Long> changed = new HashMap<>();

    /** What was written into a case's stream about a listed record, or about one of its entries. */
    sealed interface Note {

        UUID caseId();

        /** Its place in the case's stream. */
        long place();

        /** @param reason empty: it is to be corrected after all */
        record Said(UUID caseId, String entry, String rule, Optional<KeptReason> reason, Instant at, long place)
                implements Note {}

        /** The entry was corrected or withdrawn. */
        record Changed(UUID caseId, String entry, long place) implements Note {}
    }

    private record About(UUID caseId, String entry, String rule) {}

    private record Entry(UUID caseId, String entry) {}

    private record Said(KeptReason reason, Instant at, long place) {}

    /** @param notes of each case in the order of its stream */
    Keepings(Collection<Note> notes) {
        notes.forEach(this::read);
    }

    private void read(Note note) {
        switch (note) {
            case Note.Said one -> {
                var about = new About(one.caseId(), one.entry(), one.rule());
                one.reason()
                        .ifPresentOrElse(
                                reason -> said.put(about, new Said(reason, one.at(), one.place())),
                                () -> said.remove(about));
            }
            case Note.Changed one -> changed.put(new Entry(one.caseId(), one.entry()), one.place());
        }
    }

    Optional<KeptRecord> kept(Fault fault) {
        var item = fault.item();
        return Optional.ofNullable(said.get(
                        new About(item.caseId(), item.about(), item.rule().key())))
                .filter(one -> !one.at().isBefore(item.firstSeen()) && stands(fault, one.place()))
                .map(one -> new KeptRecord(item, one.reason(), one.at()));
    }

    private boolean stands(Fault fault, long since) {
        return fault.rests().stream()
                .allMatch(
                        entry -> changed.getOrDefault(new Entry(fault.item().caseId(), entry), Long.MIN_VALUE) < since);
    }
}
