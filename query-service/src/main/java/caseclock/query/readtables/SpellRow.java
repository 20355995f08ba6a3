package caseclock.query.readtables;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.UnallocatedCause;
import caseclock.query.timeliness.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One version of one spell, as the table {@code spell} holds it. */
public record SpellRow(
        UUID caseId,
        String council,
        String kind,
        LocalDate fromOn,
        Optional<LocalDate> untilOn,
        Optional<String> who,
        Optional<String> role,
        UUID startEntry,
        Optional<String> cause,
        Instant knownFrom,
        Optional<Instant> knownTo)
        implements Row {

    /** The spell that this row holds. */
    public Spell spell() {
        return new Spell(
                SpellKind.valueOf(kind),
                fromOn,
                untilOn,
                who,
                role.map(AllocationRole::valueOf),
                new EntryId(startEntry),
                cause.map(UnallocatedCause::valueOf));
    }

    public static SpellRow of(UUID caseId, String council, Version<Spell> version) {
        Spell spell = version.value();
        return new SpellRow(
                caseId,
                council,
                spell.kind().name(),
                spell.from(),
                spell.until(),
                spell.who(),
                spell.role().map(Enum::name),
                spell.startEntry().value(),
                spell.cause().map(Enum::name),
                version.knownFrom(),
                version.knownTo());
    }
}
