package caseclock.command.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives the staff reference under which a worker of a council is known here: the source's own reference, or in the place of a name a code from a
 * keyed hash, the same every time and telling nobody who it is.
 */
public final class WorkerCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String CODED = "w-";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LETTERS = 10;
    private static final int BITS = 5;

    /** A word without a digit may be a reference, but it may as well be somebody's surname. */
    private static final Pattern REFERENCE = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\u200B-\\u200D\\u2060\\uFEFF]+");

    private final SecretKeySpec key;

    /** @param key the installation's secret, from which its case identities are made, too */
    public WorkerCodes(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** @param written what the source has for the worker; a name counts whatever its case and spaces */
    public String of(String council, String written) {
        String worker = SPACES.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        return REFERENCE.matcher(worker).matches() ? worker : CODED + letters(hash(council, worker));
    }

    private byte[] hash(String council, String worker) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String named = "worker\0" + council + "\0" + worker.toLowerCase(Locale.ROOT);
            return mac.doFinal(named.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", missing);
        }
    }

    private static String letters(byte[] hash) {
        long bits = java.nio.ByteBuffer.wrap(hash).getLong();
        var code = new StringBuilder(LETTERS);
        for (int letter = 1; letter <= LETTERS; letter++) {
            code.append(ALPHABET.charAt((int) (bits >>> Long.SIZE - BITS * letter) & 31));
        }
        return code.toString();
    }
}
