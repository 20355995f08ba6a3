package caseclock.reliability;

import caseclock.standalone.DatabaseRole;
import caseclock.standalone.Postgres;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.backup.Backup;
import caseclock.standalone.backup.BackupFile;
import caseclock.standalone.backup.Restore;
import caseclock.standalone.backup.StoreAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same events projected from the first one in another database, and where its read tables differ from the ones that were there. */
final class Rebuilt {

    private static final List<String> TABLES = List.of(
            "case_file",
            "team",
            "entry",
            "clock",
            "spell",
            "fact",
            "upload",
            "upload_rejection",
            "upload_rule",
            "upload_left_aside");

    private Rebuilt() {}

    static List<String> differences(Postgres server, Path directory) throws IOException {
        Path file = directory.resolve("log.zip");
        Files.deleteIfExists(file);
        TestDatabase elsewhere = TestDatabase.empty();
        new Backup(new StoreAccess(server.access(DatabaseRole.MIGRATOR)), Clock.systemUTC(), (_, _, _) -> {})
                .writeTo(file, "");
        try (BackupFile log = BackupFile.open(file)) {
            new Restore(new StoreAccess(elsewhere.access(DatabaseRole.MIGRATOR)), (_, _, _) -> {}).load(log);
        }
        try (RunningCaseClock rebuilding = RunningCaseClock.on(elsewhere)) {
            rebuilding.caughtUp();
        }
        return TABLES.stream()
                .flatMap(table -> differs(table, server, elsewhere))
                .toList();
    }

    private static Stream<String> differs(String table, Postgres server, Postgres elsewhere) {
        return rows(table, server).equals(rows(table, elsewhere))
                ? Stream.empty()
                : Stream.of("the rows of " + table + " are not those of a rebuild");
    }

    private static List<String> rows(String table, Postgres database) {
        return JdbcClient.create(database.access(DatabaseRole.QUERY).dataSource())
                .sql("select row_to_json(t)::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }
}
