package caseclock.query;

import caseclock.access.setup.StartRefused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file in which a council sets something of its own, read whole or not at all: with half a policy nothing should start.
 *
 * @param setting the property that names it
 */
record SettingsFile(String setting, Path file) {

    <T> T read(Function<Reader, T> how) {
        try (Reader lines = Files.newBufferedReader(file)) {
            return how.apply(lines);
        } catch (IOException | UncheckedIOException unreadable) {
            throw StartRefused.wrong(
                    setting, "names the file " + file + ", which cannot be read: " + unreadable.getMessage() + ".");
        } catch (IllegalArgumentException wrong) {
            throw StartRefused.wrong(
                    setting, "names the file " + file + ", which cannot be used. " + wrong.getMessage());
        }
    }
}
