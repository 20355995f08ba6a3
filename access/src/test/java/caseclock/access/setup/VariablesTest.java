package caseclock.access.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** What an operator sets, and the sentence when it is missing or wrong. */
class VariablesTest {

    private static final String SECRET = "caseclock.database.command-password";

    private final MockEnvironment environment = new MockEnvironment();
    private final Variables variables = new Variables(environment);

    @Test
    void a_variable_goes_by_its_name_in_the_environment() {
        var real = new StandardEnvironment();
        real.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "an operator's", Map.of("CASECLOCK_DATABASE_COMMAND_PASSWORD", " a secret ")));
        assertThat(new Variables(real).secret(SECRET, "")).isEqualTo("a secret");
    }

    @Test
    void what_is_missing_is_named_with_what_would_be_right() {
        environment.withProperty("caseclock.database.url", " ");
        assertThatThrownBy(() -> variables.text("caseclock.database.url", "Give the database."))
                .hasMessage("CaseClock does not start: CASECLOCK_DATABASE_URL is missing. Give the database.");
    }

    @Test
    void a_missing_secret_names_both_ways_to_give_it() {
        assertThatThrownBy(() -> variables.secret(SECRET, "Give the password."))
                .hasMessage("CaseClock does not start: CASECLOCK_DATABASE_COMMAND_PASSWORD is missing."
                        + " Give the password. Or name a file in CASECLOCK_DATABASE_COMMAND_PASSWORD_FILE.");
    }

    @Test
    void a_secret_given_twice_is_refused() {
        environment.withProperty(SECRET, "one").withProperty(SECRET + "-file", "/other");
        assertThatThrownBy(() -> variables.secret(SECRET, "")).hasMessageEndingWith("are both set. Set one of them.");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_by_the_name_of_its_variable() {
        environment.withProperty(SECRET + "-file", "/nowhere/at/all");
        assertThatThrownBy(() -> variables.secret(SECRET, ""))
                .hasMessageContaining("CASECLOCK_DATABASE_COMMAND_PASSWORD_FILE names a file that cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "1e3"})
    void a_number_out_of_its_range_is_refused(String text) {
        environment.withProperty("caseclock.port", text);
        assertThatThrownBy(() -> variables.number("caseclock.port", 8080, 1, 65535))
                .hasMessage("CaseClock does not start: CASECLOCK_PORT must be a whole number from 1 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:5432/caseclock",
                "jdbc:postgresql://localhost/caseclock?user=postgres",
                "jdbc:postgresql://postgres:secret@localhost/caseclock",
                "jdbc:mysql://localhost/caseclock"
            })
    void an_address_of_the_database_has_one_form(String url) {
        environment.withProperty("caseclock.database.url", url);
        assertThatThrownBy(() -> ServiceDatabase.from(variables))
                .hasMessage("CaseClock does not start: CASECLOCK_DATABASE_URL must look like"
                        + " jdbc:postgresql://database:5432/caseclock, without parameters.");
    }

    @Test
    void a_wrong_setting_ends_the_process_with_2() {
        assertThat(new StartRefused("CASECLOCK_PORT", "is wrong.").getExitCode())
                .isEqualTo(2);
    }
}
