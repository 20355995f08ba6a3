package caseclock.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a role needs to reach one database. */
public record DatabaseAccess(String url, String role, String password) {

    /** Connections without a pool. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    void execute(String sql) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refused to set up its databases and roles.", refused);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return role + " at " + url;
    }
}
