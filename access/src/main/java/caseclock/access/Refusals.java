package caseclock.access;

import caseclock.access.provider.ProviderAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes a refusal to a machine as problem+json; the sentences are ours, so nothing in them needs escaping. */
final class Refusals {

    private static final String PROVIDER_AWAY =
            "The council’s identity provider does not answer at the moment, so the token cannot be checked. Try again in a minute.";

    private final String challenge;
    private final String signInFirst;
    private final String notRight;

    Refusals(SignIn signIn) {
        switch (signIn) {
            case SignIn.BuiltInPeople _ -> {
                challenge = "Basic realm=\"CaseClock\", charset=\"UTF-8\"";
                signInFirst = "Sign in first, or send a name and password (HTTP Basic).";
                notRight = "The name or the password is not right.";
            }
            case SignIn.IdentityProvider _ -> {
                challenge = "Bearer realm=\"CaseClock\"";
                signInFirst = "Sign in first, or send a token of the council’s identity provider (Bearer).";
                notRight = "The token is not one of the council’s identity provider for CaseClock, or is out of date.";
            }
        }
    }

    void stranger(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        write(response, HttpStatus.UNAUTHORIZED, signInFirst);
    }

    void wrongCredentials(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        if (why instanceof ProviderAway) {
            write(response, HttpStatus.SERVICE_UNAVAILABLE, PROVIDER_AWAY);
        } else {
            write(response, HttpStatus.UNAUTHORIZED, notRight);
        }
    }

    void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), sentence));
    }
}
