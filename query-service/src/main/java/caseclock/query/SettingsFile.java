package caseclock.query;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file in which a council sets something of its own, read whole or not at all: with half a policy nothing should start.
 *
 * @param of what it is the file of, for sentences
 */
record SettingsFile(String of, Path file) {

    <T> T read(Function<Reader, T> how) {
        try (Reader lines = Files.newBufferedReader(file)) {
            return how.apply(lines);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalStateException(
                    "The file of " + of + ", " + file + ", cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "The file of " + of + ", " + file + ", cannot be used. " + wrong.getMessage(), wrong);
        }
    }
}
