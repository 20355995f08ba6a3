package caseclock.query.operations;

import static caseclock.events.Happened.LONDON;

import caseclock.query.words.FreshWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whoever reads a page that the figures stand still, if they do, since when and why. */
public final class StandStill {

    private final JdbcClient database;
    private final String rules;
    private final Duration patience;
    private final Clock clock;

    /** @param patience how long an event may wait before people are told */
    public StandStill(JdbcClient database, String rules, Duration patience, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.patience = patience;
        this.clock = clock;
    }

    /** A sentence or two; nothing as long as all is well. */
    public Optional<String> now() {
        return words(Bookmark.read(database), rules, patience, clock.instant());
    }

    static Optional<String> words(Bookmark at, String rules, Duration patience, Instant now) {
        return switch (at.state(rules)) {
            case CURRENT ->
                at.waitingSince()
                        .filter(_ -> at.waiting(now).compareTo(patience) > 0)
                        .map(since -> "The figures are behind. What was recorded since %s is not in them yet."
                                .formatted(near(since, now)));
            case OTHER_RULES -> still(at, now, "the rules changed");
            case STORE_PUT_BACK -> still(at, now, "an earlier state of the records was put back");
            case TABLES_TOO_OLD -> Optional.empty();
        };
    }

    private static Optional<String> still(Bookmark at, Instant now, String why) {
        return Optional.of(
                "The figures have stood still since %s, because %s. Until they have been worked out anew, what was recorded since is not in them."
                        .formatted(near(at.movedAt(), now), why));
    }

    private static String near(Instant moment, Instant now) {
        return FreshWords.near(moment, now.atZone(LONDON).toLocalDate());
    }
}
