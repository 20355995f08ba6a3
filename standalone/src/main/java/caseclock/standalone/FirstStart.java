package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the data directory, with its roles, beside its place and moves it there when it is whole: a kill leaves none or a whole one. */
final class FirstStart {

    private final Path unfinished;
    private final ServerFiles files;
    private final Passwords passwords;

    FirstStart(Path home, ServerFiles files, Passwords passwords) {
        this.unfinished = home.resolve("data.new");
        this.files = files;
        this.passwords = passwords;
    }

    void make(Path data) throws IOException {
        Cluster.stopWhatRunsOn(unfinished);
        delete(unfinished);
        try (Cluster fresh = Cluster.start(unfinished, files, passwords)) {
            statements().forEach(fresh.superuser()::execute);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> statements() {
        return List.of(
                createRole(DatabaseRole.MIGRATOR),
                createRole(DatabaseRole.COMMAND),
                createRole(DatabaseRole.QUERY),
                // The migrator makes a schema on behalf of each side, so it may act as them. They cannot act as it.
                "GRANT caseclock_command, caseclock_query TO caseclock_migrator WITH INHERIT FALSE, SET TRUE",
                // An append that hangs holds back every reader of the event stream; half a minute is far more than one
                // takes.
                "ALTER ROLE caseclock_command SET transaction_timeout = '30s'",
                "CREATE DATABASE " + EmbeddedDatabase.NAME + " OWNER caseclock_migrator");
    }

    private String createRole(DatabaseRole role) {
        return "CREATE ROLE " + role.roleName() + " LOGIN PASSWORD '" + passwords.of(role.roleName()) + "'";
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
