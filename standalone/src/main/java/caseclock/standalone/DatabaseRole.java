package caseclock.standalone;

/** Who may talk to the database: the one that owns the schemas, the side that records, the side that works out figures. */
public enum DatabaseRole {
    MIGRATOR("caseclock_migrator", "?logServerErrorDetail=false"),
    COMMAND("caseclock_command", "?logServerErrorDetail=false"),

    /**
     * Plans every question for the values asked about. A plan for any values cannot know that only one council is asked about, and went through
     * the spells of all: PostgreSQL changes over to it after a few askings unless it is told not to.
     */
    QUERY(
            "caseclock_query",
            "?logServerErrorDetail=false&currentSchema=figures&options=-c%20plan_cache_mode=force_custom_plan");

    private final String roleName;
    private final String settings;

    DatabaseRole(String roleName, String settings) {
        this.roleName = roleName;
        this.settings = settings;
    }

    /** What follows the database in the address of its connections. Errors leave out the detail, which would repeat the row. */
    String settings() {
        return settings;
    }

    /** The role's name in PostgreSQL. */
    public String roleName() {
        return roleName;
    }
}
