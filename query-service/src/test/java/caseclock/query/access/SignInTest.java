package caseclock.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How an installation lets people in, and when it rather does not start. */
class SignInTest {

    @Test
    void the_embedded_default_has_built_in_people() {
        assertThat(SignIn.choose(true, "caseclock", false)).isEqualTo(new SignIn.BuiltInPeople("caseclock"));
    }

    @Test
    void an_identity_provider_knows_the_people_anywhere_else() {
        assertThat(SignIn.choose(false, "", true)).isEqualTo(new SignIn.IdentityProvider());
    }

    @Test
    void with_neither_the_service_does_not_start() {
        assertThatThrownBy(() -> SignIn.choose(false, "", false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody could sign in")
                .hasMessageContaining("identity provider");
    }

    @Test
    void a_password_alone_does_not_bring_the_built_in_people_back() {
        assertThatThrownBy(() -> SignIn.choose(false, "caseclock", false)).hasMessageContaining("nobody could sign in");
    }

    @Test
    void built_in_people_beside_an_identity_provider_would_be_a_back_door() {
        assertThatThrownBy(() -> SignIn.choose(true, "caseclock", true)).hasMessageContaining("back door");
    }

    @Test
    void built_in_people_without_a_password_are_refused() {
        assertThatThrownBy(() -> SignIn.choose(true, " ", false)).hasMessageContaining("need a password");
    }
}
