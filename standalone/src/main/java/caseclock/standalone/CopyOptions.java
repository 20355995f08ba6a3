package caseclock.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for with backup or restore.
 *
 * @param file the backup
 * @param data the data directory, if one was named
 * @param keyFile where the case-id key is, for a restore into a new data directory
 * @param metricFile where a backup says when it was made
 */
record CopyOptions(Path file, Optional<Path> data, Optional<Path> keyFile, Optional<Path> metricFile) {

    static final String BACKUP = "backup";
    static final String RESTORE = "restore";

    /** @throws Misuse with a sentence, if the words make no sense */
    static CopyOptions of(String... words) {
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        String what = rest.remove();
        Optional<Path> file = Optional.empty();
        Optional<Path> data = Optional.empty();
        Optional<Path> keyFile = Optional.empty();
        Optional<Path> metricFile = Optional.empty();
        while (!rest.isEmpty()) {
            String word = rest.remove();
            if (word.equals("--data")) {
                data = Optional.of(path(rest.poll(), word, "a directory"));
            } else if (word.equals("--key-file") && what.equals(RESTORE)) {
                keyFile = Optional.of(path(rest.poll(), word, "a file"));
            } else if (word.equals("--metric-file") && what.equals(BACKUP)) {
                metricFile = Optional.of(path(rest.poll(), word, "a file"));
            } else if (word.startsWith("-") || file.isPresent()) {
                throw new Misuse("\"" + word + "\" is not understood here. " + usage(what));
            } else {
                file = Optional.of(Path.of(word));
            }
        }
        return new CopyOptions(file.orElseThrow(() -> new Misuse(usage(what))), data, keyFile, metricFile);
    }

    private static String usage(String what) {
        return what.equals(BACKUP)
                ? "Say ./caseclock backup FILE, and after it --data DIR or --metric-file FILE."
                : "Say ./caseclock restore FILE, and after it --data DIR or --key-file FILE.";
    }

    private static Path path(@org.jspecify.annotations.Nullable String word, String option, String what) {
        if (word == null || word.startsWith("--")) {
            throw new Misuse(option + " takes " + what + " after it.");
        }
        return Path.of(word);
    }
}
