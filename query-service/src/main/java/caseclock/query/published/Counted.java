package caseclock.query.published;

import caseclock.query.measures.TeamFilter;
import java.util.Optional;
import java.util.UUID;

/**
 * That a clock or a wait of a case counted, once, in one figure of a week.
 *
 * @param subject the timescale, or {@link Figure#WAITING}
 * @param startEntry which clock; empty for a wait, of which a case has one at most
 * @param team to which it counted; empty if none was recorded
 * @param days of a wait: working days waited by the week's end
 */
public record Counted(
        String subject, Optional<UUID> startEntry, Figure figure, Optional<String> team, Optional<Integer> days) {

    /** The same clock or wait in the same figure, to whichever team it counts. */
    record What(String subject, Optional<UUID> startEntry, Figure figure) {}

    What what() {
        return new What(subject, startEntry, figure);
    }

    boolean of(TeamFilter filter) {
        return filter.admits(team);
    }
}
