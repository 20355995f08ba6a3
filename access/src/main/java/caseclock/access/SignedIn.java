package caseclock.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who makes the request at hand.
 *
 * @param account how they are known to whoever let them in, as people read it
 */
public record SignedIn(String account, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Nobody, where nobody has signed in. */
    public static Optional<SignedIn> now() {
        var someone = SecurityContextHolder.getContext().getAuthentication();
        if (someone == null || someone instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        var account = someone.getPrincipal() instanceof OidcUser person && person.getPreferredUsername() != null
                ? person.getPreferredUsername()
                : someone.getName();
        return Optional.of(new SignedIn(account, Roles.of(someone.getAuthorities())));
    }
}
