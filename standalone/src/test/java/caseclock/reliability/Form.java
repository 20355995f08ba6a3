package caseclock.reliability;

import caseclock.apart.CouncilProvider;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.RunningCaseClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How CaseClock is run: which process records, which works the figures out, and how a case system makes itself known.
 *
 * @param projecting the same as recording where all is one process
 */
record Form(Victim recording, Victim projecting, Supplier<String> authorization, AutoCloseable beside)
        implements AutoCloseable {

    static Form oneProcess(Server server, Path directory) throws IOException {
        Victim one = Victim.oneProcess(directory, server);
        String credentials = "data-officer:" + RunningCaseClock.PASSWORD;
        String basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Form(one, one, () -> basic, () -> {});
    }

    /** The two services from their jars, with an identity provider. */
    static Form apart(Server server, Path directory) throws IOException {
        CouncilProvider council = CouncilProvider.start();
        Map<String, String> environment = environment(server, council);
        Victim command = Victim.service("command-service", directory.resolve("command"), environment);
        Victim query = Victim.service("query-service", directory.resolve("query"), environment);
        return new Form(
                command, query, () -> "Bearer " + council.bearer("case-system", "data-officer"), council::close);
    }

    private static Map<String, String> environment(Server server, CouncilProvider council) {
        var environment = new HashMap<String, String>();
        environment.put(
                "CASECLOCK_DATABASE_URL",
                server.access(DatabaseRole.MIGRATOR).url().split("\\?")[0]);
        for (DatabaseRole role : DatabaseRole.values()) {
            environment.put(
                    "CASECLOCK_DATABASE_" + role.name() + "_PASSWORD",
                    server.access(role).password());
        }
        environment.put("CASECLOCK_CASE_ID_KEY", HexFormat.of().formatHex(RunningCaseClock.KEY));
        environment.put("CASECLOCK_OIDC_ISSUER", council.issuer());
        environment.put("CASECLOCK_OIDC_CLIENT_ID", CouncilProvider.CLIENT);
        environment.put("CASECLOCK_OIDC_CLIENT_SECRET", CouncilProvider.SECRET);
        return environment;
    }

    Victim victim(Who who, Moment moment) {
        return switch (who) {
            case ONE_PROCESS, COMMAND_SERVICE -> recording;
            case QUERY_SERVICE -> projecting;
            case BACKEND, CHECKPOINTER, WALWRITER, POSTMASTER -> moment.ofTheReadSide() ? projecting : recording;
        };
    }

    void awaitReady() {
        recording.awaitReady();
        projecting.awaitReady();
    }

    void startAgain() throws IOException {
        recording.startAgainIfDead();
        projecting.startAgainIfDead();
        awaitReady();
    }

    @Override
    public void close() {
        recording.close();
        projecting.close();
        try {
            beside.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
