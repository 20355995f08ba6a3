package caseclock.reliability;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool whose connections tell what is about to happen and what has just happened on them. */
final class WatchedPool extends DelegatingDataSource {

    private final Armed armed;

    WatchedPool(DataSource pool, Armed armed) {
        super(pool);
        this.armed = armed;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return WatchedConnection.around(super.getConnection(), armed);
    }
}
