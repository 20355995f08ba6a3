package caseclock.query.frame;

import caseclock.access.Role;
import java.util.Optional;

/**
 * Who asks for a page.
 *
 * @param csrf the token that this visitor's forms carry
 */
public record Visitor(Optional<Person> person, String csrf) {

    /** Whether they may open a child's record. */
    public boolean seesCases() {
        return person.map(someone -> someone.may(Role.SEE_CASES)).orElse(false);
    }
}
