package caseclock.access;

import caseclock.access.provider.Provider;
import caseclock.access.provider.ProviderAway;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Knows a machine by the token that the council's identity provider signed for it: meant for CaseClock, in date, with the claim "roles". */
final class BearerTokens {

    private static final String NONCE = "nonce";

    private BearerTokens() {}

    /** The provider's keys are fetched when the first token comes. */
    static JwtDecoder of(SignIn.IdentityProvider provider) {
        var signed = new Provider(provider.issuer()).signed();
        signed.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(provider.issuer()),
                meantFor(provider.audience()),
                notOfSomebodysSignIn())));
        return whileItAnswers(signed);
    }

    /** Without the keys nothing can be said of a token, not even that it is wrong. */
    static JwtDecoder whileItAnswers(JwtDecoder decoder) {
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtException refused) {
                if (refused.getCause() instanceof ProviderAway away) {
                    throw away;
                }
                throw refused;
            }
        };
    }

    static AbstractAuthenticationToken person(Jwt token) {
        List<?> claimed = token.getClaim("roles") instanceof List<?> roles ? roles : List.of();
        return new JwtAuthenticationToken(
                token, Roles.named(claimed).stream().map(Roles::authority).collect(Collectors.toSet()));
    }

    /** An ID token is meant for here as well, but it stands in the address at which a person signs out. Only it carries what a sign-in began with. */
    static OAuth2TokenValidator<Jwt> notOfSomebodysSignIn() {
        return token -> token.hasClaim(NONCE)
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
                : OAuth2TokenValidatorResult.success();
    }

    /** A token for another of the council's services is none for this one. */
    private static OAuth2TokenValidator<Jwt> meantFor(String audience) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, meant -> meant != null && meant.contains(audience));
    }
}
