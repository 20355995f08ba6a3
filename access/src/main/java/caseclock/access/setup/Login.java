package caseclock.access.setup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How one role gets into the database of a service that stands alone. */
public record Login(ServiceDatabase database, String role, String settings, String property, String password) {

    private static final int MOST_MILLISECONDS_TO_WAIT = 5_000;

    /** Connections without a pool, for what is done once. Waits until the database lets the role in. */
    public DataSource once() {
        var source = new PGSimpleDataSource();
        source.setURL(database.url() + settings);
        source.setUser(role);
        source.setPassword(password);
        new Entrance(this).await(source);
        return source;
    }

    /** Waits until the database lets the role in. */
    public HikariDataSource pool(String name, int connections) {
        once();
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
