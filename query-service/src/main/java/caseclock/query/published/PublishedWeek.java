package caseclock.query.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One publication.
 *
 * @param weekEnding the week's Sunday
 * @param publishedAt when it was really published
 * @param position up to which event its figures reached
 * @param rules which tells the rules by which it was counted apart from any others
 * @param subjects the timescales of which figures were published, and {@link Figure#WAITING}
 * @param stopped how many cases' figures were not to be trusted
 */
public record PublishedWeek(
        String council,
        LocalDate weekEnding,
        Instant publishedAt,
        long position,
        String rules,
        List<String> subjects,
        int stopped) {}
