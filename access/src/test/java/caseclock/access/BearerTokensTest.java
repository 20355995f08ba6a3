package caseclock.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/** Which tokens are a machine's. */
class BearerTokensTest {

    private final Jwt.Builder token =
            Jwt.withTokenValue("a token").header("alg", "RS256").subject("script");

    @Test
    void that_of_a_persons_sign_in_is_none() {
        assertThat(isRefused(token.claim("nonce", "of a sign-in").build())).isTrue();
        assertThat(isRefused(token.claims(claims -> claims.remove("nonce")).build()))
                .isFalse();
    }

    private static boolean isRefused(Jwt token) {
        return BearerTokens.notOfSomebodysSignIn().validate(token).hasErrors();
    }
}
