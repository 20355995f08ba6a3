package caseclock.command.casefile;

import caseclock.events.PrivateFostering;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import java.util.stream.Stream;

/** A private fostering arrangement does not end before the council knew of it, for it is deemed to begin then. */
final class PrivateFosteringRules {

    private PrivateFosteringRules() {}

    static Stream<Link> links(PrivateFostering fact) {
        return switch (fact) {
            case PrivateFosteringNotified _ -> Stream.empty();
            case PrivateFosteringEnded ended ->
                Stream.of(Link.end(
                        "arrangement",
                        ended.arrangement(),
                        PrivateFosteringNotified.class,
                        "a private fostering arrangement",
                        "end"));
        };
    }
}
