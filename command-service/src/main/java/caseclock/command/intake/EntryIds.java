package caseclock.command.intake;

import caseclock.events.CaseId;
import caseclock.events.EntryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives the entries of one case the same identity every time a source states the same things, and remembers by which name. Several alike are
 * told apart by number.
 */
public final class EntryIds {

    /** Of no case, for records without one. */
    static final EntryIds NONE = new EntryIds(new CaseId(new UUID(0, 0)));

    private final CaseId caseId;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<EntryId, String> names = new HashMap<>();

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
        String numbered = name + "/" + seen.merge(name, 1, Integer::sum);
        EntryId id = identity(caseId, numbered);
        names.put(id, numbered);
        return id;
    }

    /** The identity that the first thing of that kind and key would get, without counting it as there. */
    public EntryId wouldBe(String kind, Object key) {
        String name = kind + "/" + key + "/1";
        EntryId id = identity(caseId, name);
        names.put(id, name);
        return id;
    }

    /** From which name an identity was made here: kind, key and number. */
    Optional<String> name(EntryId id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Version 8 of RFC 9562: the first bytes of a SHA-256 of the name. */
    static EntryId identity(CaseId caseId, String name) {
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
