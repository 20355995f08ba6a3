package caseclock.access;

import caseclock.access.setup.StartRefused;
import caseclock.access.setup.Variables;
import java.net.URI;
import java.util.Set;

/** How people sign in: as one of the built-in people of the embedded default, or at the council's identity provider. Never neither, never both. */
public sealed interface SignIn {

    record BuiltInPeople(String password) implements SignIn {}

    /**
     * @param issuer of the tokens, as the provider spells it
     * @param audience what a machine's token must be meant for
     */
    record IdentityProvider(String issuer, String client, String secret, String audience) implements SignIn {

        /** Where a person who signs out is sent, and back from. */
        String origin() {
            var address = URI.create(issuer);
            return address.getScheme() + "://" + address.getRawAuthority();
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return client + " at " + issuer;
        }
    }

    String ISSUER = "caseclock.oidc.issuer";
    String CLIENT = "caseclock.oidc.client-id";
    String SECRET = "caseclock.oidc.client-secret";
    String AUDIENCE = "caseclock.oidc.audience";
    Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @param password blank if none was given */
    static SignIn builtInPeople(String password) {
        if (password.isBlank()) {
            throw new StartRefused("caseclock.sign-in.password is missing. The built-in people need a password.");
        }
        return new BuiltInPeople(password);
    }

    /** Wherever CaseClock does not bring its own database, only the council says who its people are. */
    static SignIn identityProvider(Variables variables) {
        var issuer = variables.text(
                ISSUER,
                "Nobody could sign in: give the address of the council's identity provider."
                        + " The built-in people are only there on the embedded default.");
        if (!isAddress(issuer)) {
            throw StartRefused.wrong(
                    ISSUER, "must be an address that starts with https://, as the provider spells it.");
        }
        var client = variables.text(CLIENT, "Give the name under which the identity provider knows CaseClock.");
        var secret = variables.secret(SECRET, "Give the secret that the identity provider and CaseClock share.");
        return new IdentityProvider(
                issuer, client, secret, variables.given(AUDIENCE).orElse(client));
    }

    /** Without encryption only on the same machine, where nobody listens in. */
    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && address.getRawQuery() == null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
