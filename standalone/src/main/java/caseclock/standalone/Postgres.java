package caseclock.standalone;

/** A PostgreSQL that CaseClock can use: how each role reaches its database. */
public interface Postgres {

    DatabaseAccess access(DatabaseRole role);
}
