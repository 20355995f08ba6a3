package caseclock.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/**
 * Signs people in and out at the council's identity provider. It is asked for its addresses at the first sign-in and not at the start, so that
 * CaseClock starts, and machines go on, while it is away.
 */
final class CouncilSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilSignIn.class);
    private static final String NAME = "council";

    private final SignIn.IdentityProvider provider;

    CouncilSignIn(SignIn.IdentityProvider provider) {
        this.provider = provider;
    }

    void open(HttpSecurity http) throws Exception {
        ClientRegistrationRepository council = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration()));
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(council);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        signedOut.setDefaultTargetUrl("/signed-out");
        http.oauth2Login(login -> login.clientRegistrationRepository(council)
                        .loginPage("/oauth2/authorization/" + NAME)
                        .failureHandler(CouncilSignIn::failed)
                        .defaultSuccessUrl("/")
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(new CouncilRoles())))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessHandler(signedOut)
                        .deleteCookies(AccessConfiguration.COOKIE));
    }

    /** What the person is shown says nothing of the reason; the operator finds it in the log. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("A sign-in at the identity provider failed: {}", why.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(NAME)
                .clientId(provider.client())
                .clientSecret(provider.secret())
                .scope("openid", "profile")
                .build();
    }
}
