package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private List<String> statements() throws IOException {
        return FirstStatements.read()
                .statements(Map.of(
                        "migrator_password", passwords.of(DatabaseRole.MIGRATOR.roleName()),
                        "command_password", passwords.of(DatabaseRole.COMMAND.roleName()),
                        "query_password", passwords.of(DatabaseRole.QUERY.roleName()),
                        "database", EmbeddedDatabase.NAME));
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
