package caseclock.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What belongs to one installation and is kept in its data directory.
 *
 * @param directory where everything is
 * @param caseIdKey the secret behind case identities; losing it would give every child a second case
 * @param signInPassword of the built-in people
 * @param demoToldOn the day up to which the demo council's story goes: that of the first start
 */
record Installation(Path directory, byte[] caseIdKey, String signInPassword, LocalDate demoToldOn) {

    private static final String LOADED = "demo-is-loaded";

    /** Where PostgreSQL keeps its data. */
    Path database() {
        return directory.resolve("postgresql");
    }

    boolean demoIsLoaded() {
        return Files.exists(directory.resolve(LOADED));
    }

    void demoLoaded() {
        try {
            Files.createFile(directory.resolve(LOADED));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
