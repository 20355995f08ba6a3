package caseclock.query.digest;

import caseclock.query.counts.FourCounts;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the manager of a team is told on a Monday.
 *
 * @param team its name
 * @param before the same counts a week earlier
 * @param knownAt up to when what was recorded is counted
 */
record Digest(
        String council,
        String teamKey,
        String team,
        LocalDate monday,
        Instant knownAt,
        FourCounts counts,
        FourCounts before) {

    /** The same for every sending of this digest, so that a mail system can drop the second of two. */
    String messageId(String domain) {
        return "<digest-%s-%s-%s@%s>".formatted(council, teamKey.replaceAll("[^A-Za-z0-9-]", "_"), monday, domain);
    }
}
