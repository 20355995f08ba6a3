package caseclock.standalone.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the rows of a table that goes by in PostgreSQL's text form, one line each, and takes their SHA-256. */
final class Rows {

    private static final int SHOWN_EVERY = 10_000;

    private final MessageDigest digest = sha256();
    private final Runnable everySoOften;
    private long rows;

    Rows(Runnable everySoOften) {
        this.everySoOften = everySoOften;
    }

    void see(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        for (int at = from; at < from + length; at++) {
            if (bytes[at] == '\n' && ++rows % SHOWN_EVERY == 0) {
                everySoOften.run();
            }
        }
    }

    long count() {
        return rows;
    }

    /** Only once, when all rows have gone by. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
