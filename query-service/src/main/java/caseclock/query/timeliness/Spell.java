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

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
