package caseclock.command.intake.spool;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that was taken in whole and is waiting to be read, or half read.
 *
 * @param kind what the file is, for instance "cin-census"
 * @param fileHash SHA-256 of its bytes, in hexadecimal
 * @param receivedAt when it came in; the day of that is today to whoever reads it, however long it waits
 */
public record SpooledUpload(UUID id, String kind, String fileHash, long bytes, Wish wish, Instant receivedAt) {

    /**
     * What whoever sends a file wants done with it.
     *
     * @param council whose file it is, for kinds that do not say so themselves
     * @param toBeConfirmed whether it is only checked until somebody confirms it
     */
    public record Wish(Optional<String> council, boolean toBeConfirmed) {

        /** To be recorded at once. */
        public static final Wish AT_ONCE = new Wish(Optional.empty(), false);
    }
}
