package caseclock.query.api.figures;

import caseclock.query.measures.Scope;
import java.util.Optional;

/**
 * A question for a measure as it was put: {@code from, to, council, team, asAt, knownOn, suppress}.
 *
 * @param team as it stood in the address
 * @param knownOn as it was asked for, to be said again; the moment itself if it was not
 * @param suppress whether counts of one to five are withheld
 * @param incompleteCases how many cases of the council wait behind an entry that could not be taken in
 */
public record Asking(Scope scope, Optional<String> team, String knownOn, boolean suppress, int incompleteCases) {

    <T> Answer<T> answer(T figures) {
        return new Answer<>(
                scope.from(),
                scope.to(),
                scope.council(),
                team,
                scope.asAt(),
                knownOn,
                suppress,
                incompleteCases,
                figures);
    }
}
