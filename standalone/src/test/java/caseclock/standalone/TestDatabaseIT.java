package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    private static final TestDatabase one = TestDatabase.migrated();
    private static final TestDatabase other = TestDatabase.migrated();

    @Test
    void two_test_classes_do_not_see_each_other() throws SQLException {
        assertThat(databaseOf(one.query())).isNotEqualTo(databaseOf(other.query()));
    }

    @Test
    void every_side_comes_in_its_own_role() throws SQLException {
        assertThat(roleOf(one.migrator())).isEqualTo("caseclock_migrator");
        assertThat(roleOf(one.command())).isEqualTo("caseclock_command");
        assertThat(roleOf(one.query())).isEqualTo("caseclock_query");
    }

    private static String databaseOf(DataSource database) throws SQLException {
        return ask(database, "SELECT current_database()");
    }

    private static String roleOf(DataSource database) throws SQLException {
        return ask(database, "SELECT current_user");
    }

    private static String ask(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
