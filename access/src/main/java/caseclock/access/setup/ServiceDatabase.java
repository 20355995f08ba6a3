package caseclock.access.setup;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The PostgreSQL of a service that stands alone.
 *
 * @param url where it is, without parameters
 * @param patience how long a start waits for it
 */
public record ServiceDatabase(String url, Duration patience) {

    /** The role that owns the database and its schemas, and is only used to bring them up to date. */
    public static final String MIGRATOR = "caseclock_migrator";

    /** What follows the database in the address of its connections. Errors leave out the detail, which would repeat the row. */
    public static final String MIGRATOR_CONNECTIONS = "?logServerErrorDetail=false";

    static final String URL = "caseclock.database.url";
    private static final String WAIT = "caseclock.database.wait-seconds";
    private static final Pattern RIGHT = Pattern.compile("jdbc:postgresql://[^/?#@\\s]+/[A-Za-z0-9_-]+");
    private static final String EXAMPLE = "jdbc:postgresql://database:5432/caseclock";
    private static final int SECONDS = 120;
    private static final int LONGEST = 3_600;

    public static ServiceDatabase from(Variables variables) {
        var url = variables.text(URL, "Give the database, like " + EXAMPLE + ".");
        if (!RIGHT.matcher(url).matches()) {
            throw new StartRefused(Variables.name(URL), "must look like " + EXAMPLE + ", without parameters.");
        }
        return new ServiceDatabase(url, Duration.ofSeconds(variables.number(WAIT, SECONDS, 1, LONGEST)));
    }

    public Login migrator(Variables variables) {
        return login(MIGRATOR, MIGRATOR_CONNECTIONS, "caseclock.database.migrator-password", variables);
    }

    /** @param settings what follows the address, from its question mark on */
    public Login login(String role, String settings, String passwordProperty, Variables variables) {
        var password = variables.secret(passwordProperty, "Give the password of the database role " + role + ".");
        return new Login(this, role, settings, passwordProperty, password);
    }
}
