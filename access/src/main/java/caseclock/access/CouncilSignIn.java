package caseclock.access;

import caseclock.access.provider.Provider;
import caseclock.access.provider.ProviderAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Signs people in and out at the council's identity provider. It is asked for its addresses at the first sign-in and not at the start, so that
 * CaseClock starts, and machines go on, while it is away.
 */
final class CouncilSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilSignIn.class);
    private static final String NAME = "council";
    private static final String SIGNED_OUT = "/signed-out";

    /** What the provider says is its own text, or that of whoever made up an address: no more than this of it goes into the log. */
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private static final String CANCELLED = "access_denied";

    private final SignIn.IdentityProvider signIn;
    private final Provider provider;

    CouncilSignIn(SignIn.IdentityProvider signIn) {
        this.signIn = signIn;
        this.provider = new Provider(signIn.issuer());
    }

    void open(HttpSecurity http) throws Exception {
        ClientRegistrationRepository council = name -> NAME.equals(name) ? registration() : null;
        var asking = new CouncilQuestions(provider);
        http.oauth2Login(login -> login.clientRegistrationRepository(council)
                        .loginPage("/oauth2/authorization/" + NAME)
                        .failureHandler(CouncilSignIn::failed)
                        .defaultSuccessUrl("/")
                        .withObjectPostProcessor(asking.beforeTheProvidersPage(CouncilSignIn::failed))
                        .withObjectPostProcessor(asking.idTokens())
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(asking.tokens()))
                        .userInfoEndpoint(user ->
                                user.oidcUserService(asking.people()).userAuthoritiesMapper(new CouncilRoles())))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessHandler(signedOut(council))
                        .deleteCookies(AccessConfiguration.COOKIE));
    }

    /** Out of CaseClock in any case, and out of the provider as well if it answers. */
    private static LogoutSuccessHandler signedOut(ClientRegistrationRepository council) {
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(council);
        signedOut.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
        signedOut.setDefaultTargetUrl(SIGNED_OUT);
        return (HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) -> {
            try {
                signedOut.onLogoutSuccess(request, response, who);
            } catch (ProviderAway away) {
                response.sendRedirect(SIGNED_OUT);
            }
        };
    }

    /** What the person is shown says nothing of the reason; the operator finds its code in the log. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var code = code(why);
        if (code.equals(CANCELLED)) {
            response.sendRedirect(SIGNED_OUT);
            return;
        }
        LOG.warn("A sign-in at the identity provider failed: {}", code);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static String code(AuthenticationException why) {
        if (why instanceof ProviderAway || why.getCause() instanceof ProviderAway) {
            return "provider_away";
        }
        return why instanceof OAuth2AuthenticationException told
                        && CODE.matcher(told.getError().getErrorCode()).matches()
                ? told.getError().getErrorCode()
                : "unknown";
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromOidcConfiguration(provider.addresses())
                .registrationId(NAME)
                .clientId(signIn.client())
                .clientSecret(signIn.secret())
                .scope("openid", "profile")
                .build();
    }
}
