package caseclock.command.casefile;

import caseclock.events.CaseId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives a case's identity from council and reference with a keyed hash: the same child always reaches the same stream, and no identity tells the child. */
public final class CaseIds {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param key the installation's secret, at least 32 bytes; a changed key would give every child a second case
     * @throws IllegalArgumentException if the key is shorter
     */
    public CaseIds(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException(
                    "caseclock.case-id-key: the key for case identities needs at least 32 bytes, this one has "
                            + key.length + ".");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** @param council three digits; both texts count to the letter */
    public CaseId of(String council, String childReference) {
        return new CaseId(uuid(ByteBuffer.wrap(hash(council.getBytes(StandardCharsets.UTF_8), childReference))));
    }

    private byte[] hash(byte[] first, String second) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(first);
            mac.update((byte) 0);
            return mac.doFinal(second.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", missing);
        }
    }

    /** A key for something else, that does not give this one away. */
    public byte[] keyFor(String purpose) {
        return hash(new byte[] {1}, purpose);
    }

    /** Tells this key from another. */
    public String fingerprint() {
        return KeyFingerprint.of(key.getEncoded());
    }

    /** A UUID of version 8 (made up by its application) from the first 16 bytes. */
    private static UUID uuid(ByteBuffer hash) {
        return new UUID(
                hash.getLong() & ~0xF000L | 0x8000L, hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
