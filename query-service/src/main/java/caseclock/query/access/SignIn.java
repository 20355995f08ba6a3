package caseclock.query.access;

/** How people sign in: as one of the built-in people of the embedded default, or at the council's identity provider. Never neither, never both. */
public sealed interface SignIn {

    record BuiltInPeople(String password) implements SignIn {}

    record IdentityProvider() implements SignIn {}

    /**
     * @param password of the built-in people, blank if none was given
     * @throws IllegalStateException with a sentence for whoever starts the service
     */
    static SignIn choose(boolean builtIn, String password, boolean identityProvider) {
        if (builtIn && identityProvider) {
            throw new IllegalStateException(
                    "CaseClock does not start: the built-in people (caseclock.sign-in.built-in=true) "
                            + "would be a back door beside an identity provider. Configure one of the two.");
        }
        if (builtIn && password.isBlank()) {
            throw new IllegalStateException("CaseClock does not start: the built-in people need a password. "
                    + "Give one in caseclock.sign-in.password.");
        }
        if (!builtIn && !identityProvider) {
            throw new IllegalStateException(
                    "CaseClock does not start: nobody could sign in. Configure an identity provider "
                            + "(spring.security.oauth2.client.registration and provider). "
                            + "The built-in people are only there on the embedded default.");
        }
        return builtIn ? new BuiltInPeople(password) : new IdentityProvider();
    }
}
