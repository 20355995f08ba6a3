package caseclock.query.api;

import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Teams;
import java.util.List;
import java.util.Optional;

/** Knows which council is meant when none is named: the only one there is. */
final class WhichCouncil {

    private WhichCouncil() {}

    /** @throws NotAsked if there are several, or none yet */
    static String of(Optional<String> named, Teams teams) {
        return named.orElseGet(() -> {
            List<String> councils = teams.councils();
            if (councils.size() != 1) {
                throw new NotAsked("council", "Say which council's children are meant, with council=.");
            }
            return councils.getFirst();
        });
    }
}
