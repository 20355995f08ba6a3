package caseclock.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.access.setup.StartRefused;
import caseclock.access.setup.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** How an installation lets people in, and when it rather does not start. */
class SignInTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void the_embedded_default_has_built_in_people() {
        assertThat(SignIn.builtInPeople("caseclock")).isEqualTo(new SignIn.BuiltInPeople("caseclock"));
    }

    @Test
    void built_in_people_without_a_password_are_refused() {
        assertThatThrownBy(() -> SignIn.builtInPeople(" ")).hasMessageContaining("need a password");
    }

    @Test
    void an_identity_provider_knows_the_people_anywhere_else() {
        provider("https://sign-in.council.example/realm");
        assertThat(SignIn.identityProvider(new Variables(environment)))
                .isEqualTo(new SignIn.IdentityProvider(
                        "https://sign-in.council.example/realm", "caseclock", "a secret", "caseclock"));
    }

    @Test
    void without_one_a_service_does_not_start_whatever_is_set_for_built_in_people() {
        environment
                .withProperty("caseclock.sign-in.built-in", "true")
                .withProperty("caseclock.sign-in.password", "caseclock");
        assertThatThrownBy(() -> SignIn.identityProvider(new Variables(environment)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("CaseClock does not start: CASECLOCK_OIDC_ISSUER is missing. Nobody could"
                        + " sign in: give the address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in.council.example", "http://sign-in.council.example", "ldap://x", "https://", "::"})
    void an_issuer_that_is_no_encrypted_address_is_refused(String issuer) {
        provider(issuer);
        assertThatThrownBy(() -> SignIn.identityProvider(new Variables(environment)))
                .hasMessageContaining("CASECLOCK_OIDC_ISSUER must be an address that starts with https://");
    }

    @Test
    void on_the_same_machine_it_need_not_be_encrypted() {
        provider("http://127.0.0.1:9000");
        assertThat(SignIn.identityProvider(new Variables(environment))).isInstanceOf(SignIn.IdentityProvider.class);
    }

    @Test
    void what_is_told_of_it_holds_no_secret() {
        provider("https://sign-in.council.example");
        assertThat(SignIn.identityProvider(new Variables(environment)))
                .hasToString("caseclock at https://sign-in.council.example");
    }

    private void provider(String issuer) {
        environment
                .withProperty("caseclock.oidc.issuer", issuer)
                .withProperty("caseclock.oidc.client-id", "caseclock")
                .withProperty("caseclock.oidc.client-secret", "a secret");
    }
}
