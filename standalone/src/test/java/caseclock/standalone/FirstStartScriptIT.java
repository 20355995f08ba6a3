package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operator's script makes the same roles and the same database in somebody's PostgreSQL as CaseClock makes in its own. */
class FirstStartScriptIT {

    private static final Path SCRIPT =
            Path.of("..", "ops", "postgres", "first-start.sh").toAbsolutePath().normalize();
    private static final Path PROGRAMS = Path.of("target", "test-database", "postgresql");

    private static final String ROLES = """
            select rolname || ' ' || concat_ws(',', rolsuper, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls, array_to_string(rolconfig, ','))
            from pg_roles where rolname like 'caseclock%' order by rolname""";
    private static final String MEMBERS = """
            select member::regrole || ' in ' || roleid::regrole || ' ' || inherit_option || ' ' || set_option || ' ' || admin_option
            from pg_auth_members where member::regrole::text = 'caseclock_migrator' order by 1""";
    private static final String DATABASE = """
            select datname || ' ' || concat_ws(',', datdba::regrole, pg_encoding_to_char(encoding), datlocprovider, datlocale, datcollate)
            from pg_database where datname = 'caseclock'""";

    @TempDir
    Path directory;

    @BeforeEach
    void psql() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "psql")));
        if ("1".equals(System.getenv("CI_RUN"))) {
            assertThat(there).as("psql is on the path").isTrue();
        }
        assumeTrue(
                there,
                "psql (Debian's postgresql-client) is not on this machine, so first-start.sh is not tried here.");
    }

    @Test
    void it_makes_what_the_first_start_of_an_embedded_database_makes() throws Exception {
        try (var own = EmbeddedDatabase.start(directory.resolve("own"), PROGRAMS.toAbsolutePath());
                var elses = somebodyElses()) {
            assertThat(run(elses.superuser(), Map.of())).isZero();
            var first = JdbcClient.create(own.access(DatabaseRole.MIGRATOR).dataSource());
            var second = JdbcClient.create(login(elses, "caseclock_migrator", "a 'quoted' password"));
            for (var question : List.of(ROLES, MEMBERS, DATABASE)) {
                assertThat(second.sql(question).query(String.class).list())
                        .isNotEmpty()
                        .isEqualTo(first.sql(question).query(String.class).list());
            }
        }
    }

    @Test
    void a_missing_password_is_named_before_anything_is_made() throws Exception {
        var nowhere = new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/postgres", "postgres", "none");
        assertThat(run(nowhere, Map.of("CASECLOCK_DATABASE_QUERY_PASSWORD", "")))
                .isEqualTo(2);
        assertThat(directory.resolve("said"))
                .content()
                .isEqualTo("CASECLOCK_DATABASE_QUERY_PASSWORD is missing. Give the password, or name a file with it in"
                        + " CASECLOCK_DATABASE_QUERY_PASSWORD_FILE.\n");
    }

    private Cluster somebodyElses() throws IOException {
        var home = Files.createDirectories(directory.resolve("elses"));
        var files = new ServerFiles(PROGRAMS.toAbsolutePath(), home.resolve("log"));
        return Cluster.start(home.resolve("data"), files, Passwords.madeIn(home.resolve("passwords"), Cluster.roles()));
    }

    private static javax.sql.DataSource login(Cluster cluster, String role, String password) {
        var url = cluster.superuser().url().replace("/postgres", "/caseclock");
        return new DatabaseAccess(url, role, password).dataSource();
    }

    private int run(DatabaseAccess superuser, Map<String, String> others) throws Exception {
        var port = superuser.url().replaceAll(".*:(\\d+)/.*", "$1");
        var builder = new ProcessBuilder("sh", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile());
        var file = Files.writeString(directory.resolve("migrator"), "a 'quoted' password\n");
        builder.environment().putAll(Map.of("PGHOST", "127.0.0.1", "PGPORT", port, "PGPASSWORD", superuser.password()));
        builder.environment().put("CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE", file.toString());
        builder.environment().put("CASECLOCK_DATABASE_COMMAND_PASSWORD", "another");
        builder.environment().put("CASECLOCK_DATABASE_QUERY_PASSWORD", "a third");
        builder.environment().putAll(others);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
