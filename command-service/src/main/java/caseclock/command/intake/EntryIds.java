package caseclock.command.intake;

import caseclock.events.CaseId;
import caseclock.events.EntryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Gives the entries of one case the same identity every time a source states the same things. Several alike are told apart by number. */
public final class EntryIds {

    private final CaseId caseId;
    private final Map<String, Integer> seen = new HashMap<>();

    public EntryIds(CaseId caseId) {
        this.caseId = caseId;
    }

    /**
     * The identity of the next thing of that kind and key.
     *
     * @param key what makes it the same thing in a later file, so nothing that a later file may fill in or change
     */
    public EntryId next(String kind, Object key) {
        String name = kind + "/" + key;
        return identity(name + "/" + seen.merge(name, 1, Integer::sum));
    }

    /** Version 8 of RFC 9562: the first bytes of a SHA-256 of the name. */
    private EntryId identity(String name) {
        var hash = ByteBuffer.wrap(sha256().digest((caseId + "/" + name).getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & ~0xF000L | 0x8000L;
        long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
        return new EntryId(new UUID(high, low));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
