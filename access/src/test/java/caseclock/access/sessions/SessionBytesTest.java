package caseclock.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What a session holds comes back from its bytes, and nothing that does not belong there. */
class SessionBytesTest {

    @Test
    void who_is_signed_in_comes_back() {
        var signedIn = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "auditor", null, List.of(new SimpleGrantedAuthority("ROLE_AUDITOR"))));
        assertThat(SessionBytes.read(written(signedIn))).isEqualTo(signedIn);
    }

    @Test
    void the_token_of_its_forms_comes_back() {
        var token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a token");
        assertThat(SessionBytes.read(written(token)))
                .isInstanceOfSatisfying(
                        DefaultCsrfToken.class,
                        read -> assertThat(read.getToken()).isEqualTo("a token"));
    }

    @Test
    void what_spring_security_never_puts_there_counts_as_not_there() {
        assertThat(SessionBytes.read(written(new File("/etc/passwd")))).isNull();
    }

    @Test
    void what_is_no_object_counts_as_not_there() {
        assertThat(SessionBytes.read(new byte[] {1, 2, 3})).isNull();
    }

    private static byte[] written(Object something) {
        return SessionBytes.conversion().convert(something, byte[].class);
    }
}
