package caseclock.query;

import caseclock.query.timeliness.Timescales;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the file in which councils set limits of their own, or says what is wrong with it: with half a policy nothing should start. */
final class LocalTimescaleFile {

    private LocalTimescaleFile() {}

    static Timescales addedTo(Timescales national, Path file) {
        try (Reader lines = Files.newBufferedReader(file)) {
            return national.withLocal(lines);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalStateException(
                    "The file of local timescales, " + file + ", cannot be read: " + unreadable.getMessage(),
                    unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "The file of local timescales, " + file + ", cannot be used. " + wrong.getMessage(), wrong);
        }
    }
}
