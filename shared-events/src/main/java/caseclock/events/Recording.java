package caseclock.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How an entry came to be known. It travels beside the event as metadata, because it is about the record and not about the child.
 *
 * @param recordedAt the moment since which the records said so (UTC, to the millisecond)
 * @param basis whether the source gave that moment or it is when we first saw the entry
 * @param recordedBy staff reference of whoever recorded it, if known; never a name
 * @param source where it came from: what kind of source, and which one of them after a slash, for instance "api" or "cin-census/0198…"
 */
public record Recording(Instant recordedAt, Basis basis, Optional<String> recordedBy, String source) {

    /** What the recording moment rests on. Screens say "recorded on" for the first and "first seen by us on" for the second. */
    public enum Basis {
        RECORDED_BY_SOURCE,
        FIRST_SEEN_BY_US
    }

    /** The children in need census as a source. */
    public static final String CIN_CENSUS = "cin-census";

    /** Ofsted's Annex A as a source. */
    public static final String ANNEX_A = "annex-a";

    /** The social workers of children looked after (SSDA903) as a source. */
    public static final String SSDA903 = "ssda903";

    private static final String RECORDED_AT = "recordedAt";
    private static final String BASIS = "basis";
    private static final String RECORDED_BY = "recordedBy";
    private static final String SOURCE = "source";

    public Recording {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** An entry that we saw for the first time at that moment. */
    public static Recording firstSeen(Instant now, String source) {
        return new Recording(now, Basis.FIRST_SEEN_BY_US, Optional.empty(), source);
    }

    /** What kind of source it came from, by what such sources can tell. */
    public SourceKind sourceKind() {
        int slash = source.indexOf('/');
        return switch (slash < 0 ? source : source.substring(0, slash)) {
            case CIN_CENSUS -> SourceKind.CIN_CENSUS;
            case ANNEX_A -> SourceKind.ANNEX_A;
            case SSDA903 -> SourceKind.SSDA903;
            default -> SourceKind.CASE_RECORD;
        };
    }

    /** The form in which it is stored beside the event: strings only. */
    public Map<String, String> asMetadata() {
        var metadata = new TreeMap<>(Map.of(RECORDED_AT, recordedAt.toString(), BASIS, basis.name(), SOURCE, source));
        recordedBy.ifPresent(by -> metadata.put(RECORDED_BY, by));
        return metadata;
    }

    /** Reads {@link #asMetadata()} back. An event without it is known from its append time. */
    public static Recording from(Map<String, String> metadata, Instant appendedAt) {
        String recordedAt = metadata.get(RECORDED_AT);
        String basis = metadata.get(BASIS);
        return new Recording(
                recordedAt == null ? appendedAt : Instant.parse(recordedAt),
                basis == null ? Basis.FIRST_SEEN_BY_US : Basis.valueOf(basis),
                Optional.ofNullable(metadata.get(RECORDED_BY)),
                metadata.getOrDefault(SOURCE, "unknown"));
    }
}
