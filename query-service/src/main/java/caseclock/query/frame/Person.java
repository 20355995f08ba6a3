package caseclock.query.frame;

import caseclock.access.Role;
import java.util.Set;

/**
 * Who is signed in.
 *
 * @param account how they are known to whoever let them in
 * @param roles what they may do
 */
public record Person(String account, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean may(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }

    /** How the page greets them: a built-in person by their role. */
    public String name() {
        return roles.stream()
                .filter(role -> role.text().equals(account))
                .map(Role::words)
                .findFirst()
                .orElse(account);
    }
}
