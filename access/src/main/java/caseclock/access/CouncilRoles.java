package caseclock.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Gives a person the roles that the council's identity provider names in the claim "roles" of its signed token, and no other. */
final class CouncilRoles implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> given) {
        return given.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(person -> Roles.named(claimed(person)).stream())
                .map(Roles::authority)
                .collect(Collectors.toSet());
    }

    private static List<?> claimed(OidcUserAuthority person) {
        return person.getIdToken().getClaim("roles") instanceof List<?> roles ? roles : List.of();
    }
}
