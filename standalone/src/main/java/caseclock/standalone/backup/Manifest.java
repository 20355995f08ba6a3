package caseclock.standalone.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says about itself, so that it can be checked before anything is done with it.
 *
 * @param schemas the version of each schema whose tables are in it
 * @param lastPosition the position of its last event, 0 if there is none
 * @param keyFingerprint tells one case-id key from another and nothing of the key; empty if the key was not at hand
 */
record Manifest(
        int format,
        Instant madeAt,
        Map<String, String> schemas,
        long lastPosition,
        String keyFingerprint,
        List<Part> parts) {

    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One table.
     *
     * @param sha256 of its rows as they stand in the file, unpacked
     */
    record Part(String schema, String table, List<String> columns, long rows, String sha256) {

        String name() {
            return schema + "." + table;
        }

        /** The name in the file. */
        String entry() {
            return name() + ".copy";
        }
    }

    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    long rowsOf(String table) {
        return parts.stream()
                .filter(part -> part.name().equals(table))
                .mapToLong(Part::rows)
                .sum();
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException unreadable) {
            throw new NotWhole("what it says about itself cannot be read");
        }
    }
}
