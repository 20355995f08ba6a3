package caseclock.standalone;

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

    /** Without the password. */
    @Override
    public String toString() {
        return role + " at " + url;
    }
}
