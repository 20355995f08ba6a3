package caseclock.standalone;

import caseclock.command.casefile.KeyFingerprint;
import caseclock.standalone.backup.BackupFile;
import caseclock.standalone.backup.Restore;
import caseclock.standalone.backup.StoreAccess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a backup into an empty installation, or the database that the environment names, if the key is the one its cases were made with. */
final class RestoreCommand {

    private final CopyOptions options;
    private final Told told;
    private final PrintStream out;

    RestoreCommand(CopyOptions options, Told told, PrintStream out) {
        this.options = options;
        this.told = told;
        this.out = out;
    }

    void run() throws IOException {
        try (BackupFile file = BackupFile.open(options.file())) {
            if (options.data().isEmpty() && told.text(Told.DATABASE).isPresent()) {
                external(file);
            } else {
                embedded(file, options.data().orElseGet(DataDirectory::usual));
            }
        }
    }

    private void external(BackupFile file) throws IOException {
        Optional<byte[]> given = keyFile();
        Optional<byte[]> key = given.isPresent() ? given : told.key();
        if (key.isEmpty() && !file.keyFingerprint().isEmpty()) {
            throw new Misuse("Say " + Told.KEY + "_FILE or --key-file with the case-id key of the installation that was"
                    + " backed up, so that it can be compared.");
        }
        refuseOtherKey(file, key);
        load(file, told.migrator());
    }

    private void embedded(BackupFile file, Path data) throws IOException {
        DataDirectory directory = new DataDirectory(data);
        Optional<byte[]> kept = directory.keptCaseIdKey();
        Optional<byte[]> given = keyFile();
        refuseOtherKey(file, kept);
        refuseOtherKey(file, given);
        byte[] key = given.or(() -> kept)
                .orElseThrow(() -> new Misuse("Say --key-file with the case-id key of the installation that was backed"
                        + " up: the file case-id-key of its data directory."));
        directory.take(key);
        try (EmbeddedDatabase started = EmbeddedDatabase.start(directory.database())) {
            load(file, started.access(DatabaseRole.MIGRATOR));
        }
        out.println("Start it with ./caseclock run --data " + data + ". The figures are then made from the events.");
    }

    private void load(BackupFile file, DatabaseAccess migrator) throws IOException {
        ProgressLine line = new ProgressLine(out);
        var loaded = new Restore(new StoreAccess(migrator), line::show).load(file);
        line.end();
        out.printf(
                "Put back: %d events, the last at position %d, and %d rows in all.%n",
                loaded.events(), loaded.lastPosition(), loaded.rows());
    }

    private Optional<byte[]> keyFile() throws IOException {
        if (options.keyFile().isEmpty()) {
            return Optional.empty();
        }
        Path path = options.keyFile().get();
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new Misuse("There is no readable file " + path + ".");
        }
        return Optional.of(Told.key(path.toString(), Files.readString(path).strip()));
    }

    private static void refuseOtherKey(BackupFile file, Optional<byte[]> key) {
        if (!file.keyFingerprint().isEmpty()
                && key.filter(one -> !KeyFingerprint.of(one).equals(file.keyFingerprint()))
                        .isPresent()) {
            throw new Misuse(
                    "This is not the case-id key that the backup's cases were made with, and with it every child"
                            + " would get a second case. Give the key of the installation that was backed up.");
        }
    }
}
