package caseclock.query.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the figures stand.
 *
 * @param position up to which event they go
 * @param head the last event that there is
 * @param lagEvents how many are still to be taken
 * @param lagSeconds how long the first of these has been waiting
 * @param stalledSeconds for how long reading has been held back by an append that does not end
 * @param rules by which they were made
 * @param layout of the tables
 * @param movedAt when an event was last taken in
 * @param builtOn when they were last made anew; empty if never
 * @param rebuild the one under way, or else the last one
 */
public record FiguresAnswer(
        State state,
        long position,
        long head,
        long lagEvents,
        long lagSeconds,
        long stalledSeconds,
        Optional<String> rules,
        int layout,
        Instant movedAt,
        Optional<Instant> builtOn,
        Optional<RebuildAnswer> rebuild,
        List<DeadLetterAnswer> deadLetters) {

    public enum State {
        /** They serve, by today's rules. */
        CURRENT,
        /** They serve as other rules made them, until new ones are there. */
        OTHER_RULES,
        /** They serve, but stand still: the event store was put back, and they are of another one. */
        STORE_PUT_BACK,
        /** They cannot be read by this version, and nothing is served until new ones are there. */
        TABLES_TOO_OLD
    }
}
