package caseclock.command.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows by its fingerprint the case-id key that a store's cases were made with: the one of the first start. */
public final class StoresKey {

    private StoresKey() {}

    /**
     * Whether this is the store's key; a store that has none yet takes it. Of several that start together one is first, and the others see its.
     *
     * @param database connections of the command role
     */
    public static boolean isKnownAs(String fingerprint, DataSource database) {
        var client = JdbcClient.create(database);
        client.sql("insert into intake.case_id_key (fingerprint) values (?) on conflict do nothing")
                .param(fingerprint)
                .update();
        return fingerprint.equals(client.sql("select fingerprint from intake.case_id_key")
                .query(String.class)
                .single());
    }
}
