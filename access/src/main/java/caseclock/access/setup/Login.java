package caseclock.access.setup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How one role gets into the database of a service that stands alone. */
public record Login(ServiceDatabase database, String role, String settings, String property, String password) {

    private static final int MOST_MILLISECONDS_TO_WAIT = 5_000;

    /** Waits until the database lets the role in, and refuses the start if it never will. */
    public void await() {
        new Entrance(this).await(once());
    }

    /** Connections without a pool, for what is done once. */
    public DataSource once() {
        var source = new PGSimpleDataSource();
        source.setURL(database.url() + settings);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    public HikariDataSource pool(String name, int connections) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.url() + settings);
        pool.setUsername(role);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(MOST_MILLISECONDS_TO_WAIT);
        return new HikariDataSource(pool);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return role + " at " + database.url();
    }
}
