package caseclock.query.metrics;

import java.time.Duration;

/**
 * How far the read tables are.
 *
 * @param figure which of them, as their bookmark is named
 * @param origin of what they were made; where it is another store, nobody can say how far behind they are
 * @param eventsBehind positions between the bookmark and the last event that can be seen
 * @param behindFor how long the first event that is not in them has been in the store
 * @param lettersWaiting streams that wait behind an event nobody has looked at yet
 * @param lettersSetAside events that somebody looked at and decided to leave
 */
record FiguresStanding(
        String figure,
        Origin origin,
        long eventsBehind,
        Duration behindFor,
        Rebuild rebuild,
        long lettersWaiting,
        long lettersSetAside) {}
