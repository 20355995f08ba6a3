package caseclock.command.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells one case-id key from another without telling anything of either. */
public final class KeyFingerprint {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] ABOUT = "CaseClock: which case-id key is this?".getBytes(StandardCharsets.UTF_8);

    private KeyFingerprint() {}

    public static String of(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(ABOUT), 0, 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", missing);
        }
    }
}
