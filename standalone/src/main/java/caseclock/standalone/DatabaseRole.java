package caseclock.standalone;

import java.util.Arrays;
import java.util.List;

/** Who may talk to the database: the one that owns the schemas, the side that records, the side that works out figures. */
public enum DatabaseRole {
    MIGRATOR("caseclock_migrator"),
    COMMAND("caseclock_command"),
    QUERY("caseclock_query");

    private final String roleName;

    DatabaseRole(String roleName) {
        this.roleName = roleName;
    }

    /** The role's name in PostgreSQL. */
    public String roleName() {
        return roleName;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(DatabaseRole::roleName).toList();
    }
}
