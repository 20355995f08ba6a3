package caseclock.standalone;

import caseclock.command.casefile.KeyFingerprint;
import caseclock.standalone.backup.Backup;
import caseclock.standalone.backup.BackupNote;
import caseclock.standalone.backup.StoreAccess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/** Backs up a running or a stopped installation, or the database that the environment names, and says what is not in the file. */
final class BackupCommand {

    private final CopyOptions options;
    private final Told told;
    private final Clock clock;
    private final PrintStream out;

    BackupCommand(CopyOptions options, Told told, Clock clock, PrintStream out) {
        this.options = options;
        this.told = told;
        this.clock = clock;
        this.out = out;
    }

    void run() throws IOException {
        if (options.data().isEmpty() && told.text(Told.DATABASE).isPresent()) {
            write(told.migrator(), told.key());
        } else {
            embedded(new DataDirectory(options.data().orElseGet(DataDirectory::usual)));
        }
        options.metricFile().ifPresent(this::tellWhen);
    }

    private void embedded(DataDirectory directory) throws IOException {
        Path database = directory.database();
        Optional<byte[]> key = Optional.of(directory.caseIdKey());
        Optional<DatabaseAccess> running = EmbeddedDatabase.runningOn(database, DatabaseRole.MIGRATOR);
        if (running.isPresent()) {
            write(running.get(), key);
        } else {
            try (EmbeddedDatabase started = EmbeddedDatabase.start(database)) {
                write(started.access(DatabaseRole.MIGRATOR), key);
            }
        }
    }

    private void write(DatabaseAccess migrator, Optional<byte[]> key) throws IOException {
        ProgressLine line = new ProgressLine(out);
        var written = new Backup(new StoreAccess(migrator), clock, line::show)
                .writeTo(options.file(), key.map(KeyFingerprint::of).orElse(""));
        line.end();
        note(migrator);
        out.printf("""
                %s holds %d events, the last at position %d, and %d rows in all (%d bytes). It was read back and is whole.
                Not in it, and to be kept apart from it: the case-id key, the passwords, and the file of local timescales if
                there is one. Without the key every child would get a second case. The figures are made again from the events.
                """, options.file(), written.events(), written.lastPosition(), written.rows(), written.bytes());
        if (key.isEmpty()) {
            out.println("No key was told (" + Told.KEY
                    + "_FILE), so a restore cannot check that it is given the same one.");
        }
    }

    private void note(DatabaseAccess migrator) {
        try {
            BackupNote.write(new StoreAccess(migrator), clock.instant());
        } catch (DataAccessException refused) {
            throw new Misuse(
                    "The backup is there and whole, but could not be noted in the database, so operators will be warned"
                            + " that there is none: "
                            + refused.getMostSpecificCause().getMessage());
        }
    }

    /** For a collector of text files, as that of Prometheus' node exporter. */
    private void tellWhen(Path file) {
        String metric = """
                # HELP timeliness_backup_last_success_timestamp_seconds When the last backup was written and read back.
                # TYPE timeliness_backup_last_success_timestamp_seconds gauge
                timeliness_backup_last_success_timestamp_seconds %d
                """.formatted(clock.instant().getEpochSecond());
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.writeString(unfinished, metric);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new Misuse("The backup is there, but " + file + " could not be written: " + broken.getMessage());
        }
    }
}
