package caseclock.query.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** The doors of the service: one for operations, one for machines, one for people. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    private static final int IDLE_MINUTES = 30;

    @Bean
    SignIn signIn(
            @Value("${caseclock.sign-in.built-in:false}") boolean builtIn,
            @Value("${caseclock.sign-in.password:}") String password,
            ObjectProvider<ClientRegistrationRepository> identityProvider) {
        return SignIn.choose(builtIn, password, identityProvider.getIfAvailable() != null);
    }

    @Bean
    BuiltInPeople builtInPeople(SignIn signIn) {
        return BuiltInPeople.of(signIn);
    }

    @Bean
    @Order(1)
    SecurityFilterChain operations(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator", "/actuator/**")
                .authorizeHttpRequests(DoorRules::operations)
                .headers(Headers::write)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machines(HttpSecurity http, BuiltInPeople people) throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationManager(people)
                .authorizeHttpRequests(DoorRules::api)
                .headers(Headers::write)
                .addFilterBefore(new StrangersFilter(), CsrfFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(StrangersFilter::carriesAuthorization))
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, why) ->
                        Refusals.write(response, HttpStatus.UNAUTHORIZED, "The name or the password is not right.")))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint((request, response, why) -> Refusals.write(
                                        response,
                                        HttpStatus.UNAUTHORIZED,
                                        "Sign in first, or send a name and password (HTTP Basic)."))
                                .accessDeniedHandler((request, response, why) -> Refusals.write(
                                        response, HttpStatus.FORBIDDEN, "Your role does not allow this call.")))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, SignIn signIn, BuiltInPeople people) throws Exception {
        http.authorizeHttpRequests(DoorRules::pages)
                .headers(Headers::write)
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/signed-out")
                        .deleteCookies(COOKIE));
        switch (signIn) {
            case SignIn.BuiltInPeople ignored ->
                http.authenticationManager(people)
                        .httpBasic(Customizer.withDefaults())
                        .formLogin(form -> form.loginPage("/sign-in")
                                .failureUrl("/sign-in?failed=yes")
                                .defaultSuccessUrl("/"));
            case SignIn.IdentityProvider ignored ->
                http.oauth2Login(council -> council.defaultSuccessUrl("/")
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(new CouncilRoles())));
        }
        return http.build();
    }

    static final String COOKIE = "caseclock";

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
