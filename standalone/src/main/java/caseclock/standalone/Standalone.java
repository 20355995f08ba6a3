package caseclock.standalone;

import java.io.IOException;
import java.io.PrintStream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What CaseClock does when it is started from a terminal: run in one process, send a file to a running one, have its figures made anew, back up or restore. */
public final class Standalone {

    private static final int REFUSED = 2;

    private Standalone() {}

    public static void main(String[] words) {
        try {
            begin(words);
        } catch (Misuse misuse) {
            say(System.err, misuse.sentence());
            System.exit(REFUSED);
        } catch (DirectoryLock.Taken taken) {
            say(System.err, String.valueOf(taken.getMessage()));
            System.exit(REFUSED);
        } catch (IOException broken) {
            say(System.err, "Something could not be read or written: " + broken.getMessage());
            System.exit(1);
        }
    }

    private static void begin(String[] words) throws IOException {
        switch (words.length == 0 ? "" : words[0]) {
            case CopyOptions.BACKUP -> backup(words);
            case CopyOptions.RESTORE -> restore(words);
            default -> beginOneProcess(words);
        }
    }

    private static void restore(String[] words) throws IOException {
        onlyWarnings();
        new RestoreCommand(CopyOptions.of(words), new Told(System.getenv()), System.out).run();
    }

    /** What libraries tell of themselves would stand between the lines that an operator is to read. */
    private static void onlyWarnings() {
        LoggingSystem.get(Standalone.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    private static void backup(String[] words) throws IOException {
        onlyWarnings();
        var clock = new EmbeddedConfiguration().clock();
        new BackupCommand(CopyOptions.of(words), new Told(System.getenv()), clock, System.out).run();
    }

    private static void beginOneProcess(String[] words) throws IOException {
        Options options = Options.of(words);
        switch (options.what()) {
            case DEMO, RUN -> OneProcess.start(options);
            case IMPORT -> System.exit(new ImportFile(options, System.out).send());
            case REBUILD, STOP_REBUILD, GO_ON_WITH_REBUILD ->
                System.exit(new RebuildFigures(options, System.out).run());
        }
    }

    private static void say(PrintStream where, String sentence) {
        where.println(sentence);
    }
}
