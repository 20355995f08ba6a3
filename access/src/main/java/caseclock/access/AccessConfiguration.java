package caseclock.access;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** The doors of a service: one for operations, one for machines, one for people. It needs to be told how people {@link SignIn}. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    public static final String COOKIE = "caseclock";
    public static final int IDLE_MINUTES = 30;

    @Bean
    BuiltInPeople builtInPeople(SignIn signIn) {
        return BuiltInPeople.of(signIn);
    }

    @Bean
    @Order(1)
    SecurityFilterChain operations(HttpSecurity http, SignIn signIn, BuiltInPeople people) throws Exception {
        var refusals = new Refusals(signIn);
        http.securityMatcher("/actuator", "/actuator/**")
                .authorizeHttpRequests(calls -> DoorRules.operations(calls, signIn))
                .headers(headers -> Headers.write(headers, signIn))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
        if (signIn instanceof SignIn.BuiltInPeople) {
            http.authenticationManager(people)
                    .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::stranger))
                    .httpBasic(basic -> basic.authenticationEntryPoint(refusals::wrongCredentials));
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machines(HttpSecurity http, SignIn signIn, BuiltInPeople people, Clock clock) throws Exception {
        var refusals = new Refusals(signIn);
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(DoorRules::api)
                .headers(headers -> Headers.write(headers, signIn))
                .addFilterBefore(new LongestSession(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new StrangersFilter(refusals), CsrfFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(StrangersFilter::carriesAuthorization))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::stranger)
                        .accessDeniedHandler((request, response, why) ->
                                refusals.write(response, HttpStatus.FORBIDDEN, "Your role does not allow this call.")))
                .requestCache(AbstractHttpConfigurer::disable);
        switch (signIn) {
            case SignIn.BuiltInPeople _ ->
                http.authenticationManager(people)
                        .httpBasic(basic -> basic.authenticationEntryPoint(refusals::wrongCredentials));
            case SignIn.IdentityProvider provider ->
                http.oauth2ResourceServer(server -> server.jwt(jwt ->
                                jwt.decoder(BearerTokens.of(provider)).jwtAuthenticationConverter(BearerTokens::person))
                        .authenticationEntryPoint(refusals::wrongCredentials));
        }
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, SignIn signIn, BuiltInPeople people, Clock clock) throws Exception {
        http.authorizeHttpRequests(DoorRules::pages)
                .headers(headers -> Headers.write(headers, signIn))
                .addFilterBefore(new LongestSession(clock), SecurityContextHolderFilter.class);
        switch (signIn) {
            case SignIn.BuiltInPeople _ -> builtIn(http, people);
            case SignIn.IdentityProvider provider -> new CouncilSignIn(provider).open(http);
        }
        return http.build();
    }

    private static void builtIn(HttpSecurity http, BuiltInPeople people) throws Exception {
        http.authenticationManager(people)
                .httpBasic(Customizer.withDefaults())
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureUrl("/sign-in?failed=yes")
                        .defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/signed-out")
                        .deleteCookies(COOKIE));
    }

    /** The session's cookie: out of reach of scripts, not sent along from other sites' forms, and short-lived. */
    @Bean
    ServletContextInitializer sessionCookie(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(COOKIE);
            cookie.setHttpOnly(true);
            cookie.setSecure(secure);
            cookie.setAttribute("SameSite", "Lax");
            context.setSessionTimeout(IDLE_MINUTES);
        };
    }
}
