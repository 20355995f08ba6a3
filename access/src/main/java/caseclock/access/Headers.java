package caseclock.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser: run nothing and load nothing but ours, stand in no frame, keep no copy, send no address on. */
final class Headers {

    /** No inline script or style anywhere, so that a slip in a template cannot become one. */
    static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    /** Besides these Spring Security writes nosniff, X-Frame-Options and no-store by itself. */
    static void write(HeadersConfigurer<HttpSecurity> headers, SignIn signIn) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content(signIn)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    /** Signing out is a form, and a browser lets a form lead on only to where forms may be sent: here also to the identity provider. */
    private static String content(SignIn signIn) {
        return switch (signIn) {
            case SignIn.BuiltInPeople _ -> CONTENT;
            case SignIn.IdentityProvider provider ->
                CONTENT.replace("form-action 'self'", "form-action 'self' " + provider.origin());
        };
    }
}
