package caseclock.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** One person for each role, all with one password; there are none where an identity provider knows the people. */
final class BuiltInPeople implements AuthenticationManager {

    private static final int SALT_BYTES = 16;

    /** Few, because HTTP Basic checks the password on every call, and the embedded default keeps nobody's own password. */
    private static final int ITERATIONS = 300;

    private final AuthenticationManager manager;

    private BuiltInPeople(List<UserDetails> people, Pbkdf2PasswordEncoder encoder) {
        var provider = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(people));
        provider.setPasswordEncoder(encoder);
        manager = new ProviderManager(provider);
    }

    static BuiltInPeople of(SignIn signIn) {
        var encoder =
                new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return switch (signIn) {
            case SignIn.BuiltInPeople(String password) ->
                new BuiltInPeople(everyRole(encoder.encode(password)), encoder);
            case SignIn.IdentityProvider _ -> new BuiltInPeople(List.of(), encoder);
        };
    }

    private static List<UserDetails> everyRole(String encoded) {
        return Arrays.stream(Role.values())
                .map(role -> User.withUsername(role.text())
                        .password(encoded)
                        .authorities(Roles.authority(role))
                        .build())
                .toList();
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return manager.authenticate(asked);
    }
}
