package caseclock.access;

import caseclock.access.provider.Provider;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Makes everything that Spring Security asks the identity provider during a sign-in bounded in time; by itself it would wait for minutes or for ever. */
record CouncilQuestions(Provider provider) {

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(Provider.connections())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    OidcUserService people() {
        var http = new RestTemplate(Provider.connections());
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(http);
        var people = new OidcUserService();
        people.setOauth2UserService(claims);
        return people;
    }

    ObjectPostProcessor<OidcAuthorizationCodeAuthenticationProvider> idTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OidcAuthorizationCodeAuthenticationProvider> O postProcess(O signIn) {
                signIn.setJwtDecoderFactory(CouncilQuestions.this::idTokensFor);
                return signIn;
            }
        };
    }

    private JwtDecoder idTokensFor(ClientRegistration council) {
        var signed = provider.signed();
        signed.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        signed.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(council)));
        return BearerTokens.whileItAnswers(signed);
    }

    /** Also where a sign-in fails before it began. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beforeTheProvidersPage(
            AuthenticationFailureHandler failed) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failed);
                return filter;
            }
        };
    }
}
