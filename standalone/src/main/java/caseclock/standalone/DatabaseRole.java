package caseclock.standalone;

import caseclock.access.setup.ServiceDatabase;
import caseclock.command.CommandSide;
import caseclock.query.QuerySide;

/** Who may talk to the database: the one that owns the schemas, the side that records, the side that works out figures. */
public enum DatabaseRole {
    MIGRATOR(ServiceDatabase.MIGRATOR, ServiceDatabase.MIGRATOR_CONNECTIONS),
    COMMAND(CommandSide.ROLE, CommandSide.CONNECTIONS),
    QUERY(QuerySide.ROLE, QuerySide.CONNECTIONS);

    private final String roleName;
    private final String settings;

    DatabaseRole(String roleName, String settings) {
        this.roleName = roleName;
        this.settings = settings;
    }

    /** What follows the database in the address of its connections. */
    String settings() {
        return settings;
    }

    /** The role's name in PostgreSQL. */
    public String roleName() {
        return roleName;
    }
}
