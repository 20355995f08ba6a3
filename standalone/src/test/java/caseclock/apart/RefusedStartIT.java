package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.apart.ServiceProcess.Service;
import caseclock.command.store.StoresKey;
import caseclock.standalone.TestDatabase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is missing or wrong in the environment of a service is told in one sentence, and the service ends with 2. */
class RefusedStartIT {

    @Test
    void every_wrong_setting_is_named() {
        try (var council = CouncilProvider.start()) {
            var right = ServiceProcess.environment(TestDatabase.empty(), council);
            var said = new LinkedHashMap<ServiceProcess, String>();
            said.put(
                    start(Service.COMMAND, right, "CASECLOCK_DATABASE_URL", ""),
                    "CASECLOCK_DATABASE_URL is missing. Give the database, like"
                            + " jdbc:postgresql://database:5432/caseclock.");
            said.put(
                    start(Service.COMMAND, right, "CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE", "/nowhere"),
                    "CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE names a file that cannot be read. Name one that this"
                            + " process may read.");
            said.put(
                    start(Service.COMMAND, right, "CASECLOCK_CASE_ID_KEY", "secret"),
                    "CASECLOCK_CASE_ID_KEY must be 64 hexadecimal digits, the same for every command service.");
            said.put(
                    start(Service.QUERY, right, "CASECLOCK_OIDC_ISSUER", ""),
                    "CASECLOCK_OIDC_ISSUER is missing. Nobody could sign in: give the address of the council's"
                            + " identity provider. The built-in people are only there on the embedded default.");
            said.put(
                    start(Service.QUERY, right, "CASECLOCK_PORT", "80a"),
                    "CASECLOCK_PORT must be a whole number from 1 to 65535.");
            said.forEach(RefusedStartIT::endsWith);
        }
    }

    @Test
    void a_database_that_does_not_let_it_in_is_told_of_too() {
        try (var council = CouncilProvider.start()) {
            var right = ServiceProcess.environment(TestDatabase.migrated(), council);
            var empty = ServiceProcess.environment(TestDatabase.empty(), council);
            var url = right.get("CASECLOCK_DATABASE_URL");
            right.put("CASECLOCK_DATABASE_WAIT_SECONDS", "1");
            empty.put("CASECLOCK_DATABASE_WAIT_SECONDS", "1");
            var said = new LinkedHashMap<ServiceProcess, String>();
            said.put(
                    start(Service.COMMAND, right, "CASECLOCK_DATABASE_COMMAND_PASSWORD", "a guess"),
                    "CASECLOCK_DATABASE_COMMAND_PASSWORD is not the password with which PostgreSQL at " + url
                            + " lets the role caseclock_command in.");
            said.put(
                    start(Service.QUERY, right, "CASECLOCK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/caseclock"),
                    "CASECLOCK_DATABASE_URL names jdbc:postgresql://127.0.0.1:1/caseclock, where no PostgreSQL let"
                            + " anybody in for 1 seconds.");
            said.put(
                    start(Service.QUERY, right, "CASECLOCK_DATABASE_URL", url + "_not"),
                    "CASECLOCK_DATABASE_URL names a database that is not there: " + url
                            + "_not. Make it, or name another.");
            said.put(
                    ServiceProcess.start(Service.QUERY, empty),
                    "no command service set the event store up for 1 seconds. Start one of this version or a later"
                            + " one beside it.");
            said.forEach(RefusedStartIT::endsWith);
        }
    }

    @Test
    void another_key_than_that_of_the_first_start_is_refused() {
        try (var council = CouncilProvider.start()) {
            var database = TestDatabase.migrated();
            assertThat(StoresKey.isKnownAs("that of the first start", database.command()))
                    .as("the first start")
                    .isTrue();
            endsWith(
                    ServiceProcess.start(Service.COMMAND, database, council),
                    "CASECLOCK_CASE_ID_KEY is not the key that the cases in this database were made with, and with it"
                            + " every child would get a second case. Give the key of the first start.");
        }
    }

    private static ServiceProcess start(Service service, Map<String, String> right, String name, String value) {
        var environment = new HashMap<>(right);
        environment.put(name, value);
        return ServiceProcess.start(service, environment);
    }

    private static void endsWith(ServiceProcess process, String sentence) {
        assertThat(process.ended()).as(sentence).isEqualTo(2);
        assertThat(process.said().lines().toList())
                .as(process.said())
                .last()
                .isEqualTo("CaseClock does not start: " + sentence);
        assertThat(process.said()).doesNotContain("\tat ", "Exception");
    }
}
