package caseclock.query.frame;

import java.util.Set;

/**
 * Who is signed in.
 *
 * @param name as the page greets them, for instance "Team manager"
 * @param roles what they may do
 */
public record Person(String name, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean may(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
