package caseclock.query;

import caseclock.access.SignIn;
import caseclock.access.setup.Login;
import caseclock.access.setup.ServiceDatabase;
import caseclock.access.setup.Variables;

/** What a query service must be told by whoever runs it. */
record QuerySettings(SignIn signIn, Login migrator, Login query) {

    static QuerySettings from(Variables variables) {
        variables.port();
        var database = ServiceDatabase.from(variables);
        return new QuerySettings(
                SignIn.identityProvider(variables),
                database.migrator(variables),
                database.login(QuerySide.ROLE, QuerySide.CONNECTIONS, "caseclock.database.query-password", variables));
    }
}
