package caseclock.access.provider;

import org.springframework.security.core.AuthenticationException;

/** The identity provider does not answer at the moment, so nobody can say who this is. */
public final class ProviderAway extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    ProviderAway() {
        super("The identity provider does not answer at the moment.");
    }
}
