package caseclock.query.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One open clock as the worklist has it.
 *
 * @param startEntry the entry that started it, by which it is known again
 * @param team that holds the case on the day
 * @param dueAt its last moment, where the limit is in hours
 * @param left working days from the day to the due day: none if it is due that day, negative once the due day has passed
 * @param ahead the same with the day itself counted, if it is a working day: what is one of the next five working days is five or less
 * @param notStarted whether nothing has been begun or booked towards it
 */
public record DueClock(
        OpenClock clock,
        UUID startEntry,
        Optional<String> team,
        Optional<Instant> dueAt,
        int left,
        int ahead,
        boolean notStarted) {}
