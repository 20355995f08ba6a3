package caseclock.standalone.backup;

import caseclock.standalone.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A process of its own that puts a backup back and dies, as if killed, after so many tables. */
final class RestoringProcess {

    private RestoringProcess() {}

    /** @param words address, role and password of the migrator, the file, and the number of tables */
    public static void main(String[] words) throws IOException {
        var left = new AtomicInteger(Integer.parseInt(words[4]));
        Progress dies = (doing, _, _) -> {
            if (doing.equals("put back") && left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(137);
            }
        };
        try (BackupFile backup = BackupFile.open(Path.of(words[3]))) {
            new Restore(new StoreAccess(new DatabaseAccess(words[0], words[1], words[2])), dies).load(backup);
        }
    }

    static int diesAfter(int tables, DatabaseAccess database, Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoringProcess.class.getName(),
                        database.url(),
                        database.role(),
                        database.password(),
                        file.toString(),
                        String.valueOf(tables))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
