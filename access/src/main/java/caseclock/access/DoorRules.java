package caseclock.access;

import static caseclock.access.Role.KEEP_RECORDS;
import static caseclock.access.Role.LOOK_AFTER_IT;
import static caseclock.access.Role.RECORD_FACTS;
import static caseclock.access.Role.SEE_CASES;
import static caseclock.access.Role.SEND_FILES;
import static caseclock.access.Role.SOMEBODY;
import static caseclock.access.Roles.names;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.anyOf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may do what at which address. What is not named here may be read by whoever has a role, and changed by nobody. */
final class DoorRules {

    /** Rows of a file, which say whom they are about. */
    private static final AuthorizationManager<RequestAuthorizationContext> SENDS_FILES_AND_SEES_CASES =
            allOf(hasAnyRole(names(SEND_FILES)), hasAnyRole(names(SEE_CASES)));

    private DoorRules() {}

    static void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(POST, "/api/v1/case-lookups")
                .hasAnyRole(names(SEE_CASES))
                .requestMatchers(GET, "/api/v1/cases/**")
                .hasAnyRole(names(SEE_CASES))
                .requestMatchers(
                        POST,
                        "/api/v1/cases/kept-records",
                        "/api/v1/cases/records-kept-no-longer",
                        "/api/v1/cases/*/kept-records",
                        "/api/v1/cases/*/records-kept-no-longer")
                .hasAnyRole(names(KEEP_RECORDS))
                .requestMatchers("/api/v1/cases/**")
                .hasAnyRole(names(RECORD_FACTS))
                .requestMatchers("/api/v1/imports/*/rejected-rows")
                .access(SENDS_FILES_AND_SEES_CASES)
                .requestMatchers("/api/v1/imports", "/api/v1/imports/**")
                .hasAnyRole(names(SEND_FILES))
                .requestMatchers("/api/v1/figures", "/api/v1/figures/**")
                .hasAnyRole(names(LOOK_AFTER_IT))
                .requestMatchers(GET)
                .hasAnyRole(names(SOMEBODY))
                .requestMatchers(HEAD)
                .hasAnyRole(names(SOMEBODY))
                .anyRequest()
                .denyAll();
    }

    static void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(
                        "/assets/**",
                        "/house/**",
                        "/sign-in",
                        "/signed-out",
                        "/accessibility",
                        "/error",
                        "/favicon.ico")
                .permitAll()
                .requestMatchers(GET, "/cases", "/cases/**")
                .hasAnyRole(names(SEE_CASES))
                .requestMatchers("/imports/*/rejected-rows")
                .access(SENDS_FILES_AND_SEES_CASES)
                .requestMatchers(GET, "/imports", "/imports/**")
                .hasAnyRole(names(SEND_FILES))
                .requestMatchers("/figures", "/figures/**")
                .hasAnyRole(names(LOOK_AFTER_IT))
                .requestMatchers(GET)
                .hasAnyRole(names(SOMEBODY))
                .requestMatchers(HEAD)
                .hasAnyRole(names(SOMEBODY))
                .anyRequest()
                .denyAll();
    }

    /** Health for whoever watches the service; the figures of operations have counts by team in them and belong on the operations network. */
    static void operations(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls,
            SignIn signIn) {
        calls.requestMatchers(GET, "/actuator/health", "/actuator/health/**").permitAll();
        var figures = calls.requestMatchers(GET, "/actuator/prometheus");
        switch (signIn) {
            // In one process there is no such network: whoever can see the pages can ask.
            case SignIn.BuiltInPeople _ ->
                figures.access(anyOf(DoorRules::thisMachine, hasAnyRole(names(LOOK_AFTER_IT))));
            case SignIn.IdentityProvider _ -> figures.permitAll();
        }
        calls.anyRequest().denyAll();
    }

    private static AuthorizationDecision thisMachine(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        return new AuthorizationDecision(Caller.of(asked.getRequest()).isThisMachine());
    }
}
