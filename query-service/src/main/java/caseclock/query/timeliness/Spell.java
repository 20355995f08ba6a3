package caseclock.query.timeliness;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time in a state, by day (London) and half-open: the first day is in it, the last is not. It is at least one day long.
 *
 * @param until the day on which it was over; empty if it goes on
 * @param who the team of HELD, the worker of ALLOCATED (staff reference)
 * @param role of ALLOCATED
 * @param startEntry the entry that began it
 * @param cause of UNALLOCATED
 */
public record Spell(
        SpellKind kind,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> who,
        Optional<AllocationRole> role,
        EntryId startEntry,
        Optional<UnallocatedCause> cause) {

    /** Goes on from that day; nothing else is said about it. */
    static Spell starting(LocalDate day, SpellKind kind, EntryId startEntry) {
        return new Spell(kind, day, Optional.empty(), Optional.empty(), Optional.empty(), startEntry, Optional.empty());
    }

    /** The same until that day, if it lasts at all. */
    Optional<Spell> until(Optional<LocalDate> day) {
        return day.filter(end -> !end.isAfter(from)).isPresent()
                ? Optional.empty()
                : Optional.of(new Spell(kind, from, day, who, role, startEntry, cause));
    }

    Spell of(String who) {
        return new Spell(kind, from, until, Optional.of(who), role, startEntry, cause);
    }

    Spell in(AllocationRole role) {
        return new Spell(kind, from, until, who, Optional.of(role), startEntry, cause);
    }

    Spell because(UnallocatedCause cause) {
        return new Spell(kind, from, until, who, role, startEntry, Optional.of(cause));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
