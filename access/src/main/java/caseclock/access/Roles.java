package caseclock.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** How the roles stand in Spring Security, and in an identity provider's claim "roles". */
final class Roles {

    private static final String PREFIX = "ROLE_";

    private Roles() {}

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority(PREFIX + role.name());
    }

    static Set<Role> of(Collection<? extends GrantedAuthority> authorities) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> authorities.stream().anyMatch(one -> (PREFIX + role.name()).equals(one.getAuthority())))
                .forEach(roles::add);
        return roles;
    }

    /** The roles that are named in a claim; what we do not know counts for nothing. */
    static Set<Role> named(Collection<?> names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> names.contains(role.text())).forEach(roles::add);
        return roles;
    }
}
