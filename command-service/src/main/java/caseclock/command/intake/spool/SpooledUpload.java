package caseclock.command.intake.spool;

import java.util.UUID;

/**
 * A file that was taken in whole and is waiting to be read, or half read.
 *
 * @param kind what the file is, for instance "cin-census"
 * @param fileHash SHA-256 of its bytes, in hexadecimal
 */
public record SpooledUpload(UUID id, String kind, String fileHash, long bytes) {}
