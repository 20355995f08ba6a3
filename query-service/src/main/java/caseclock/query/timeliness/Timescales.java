package caseclock.query.timeliness;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All timescales with all their versions, and which version governs a clock. */
public final class Timescales {

    private final Map<TimescaleKey, NavigableMap<LocalDate, Timescale>> versions = new EnumMap<>(TimescaleKey.class);

    private Timescales() {
        for (TimescaleKey key : TimescaleKey.values()) {
            versions.put(key, new TreeMap<>());
        }
    }

    /**
     * Reads timescales from a file in the form of {@code timescales.csv}.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number, what is wrong and what would be right; or if
     *     a timescale is missing
     */
    public static Timescales read(Reader csv) {
        var timescales = new Timescales();
        CsvLine.read(csv, TimescaleLine.COLUMNS).forEach(timescales::add);
        timescales.versions.forEach((key, versions) -> {
            if (versions.isEmpty()) {
                throw new IllegalArgumentException("The timescale " + key.text() + " is missing from the file.");
            }
        });
        return timescales;
    }

    private void add(CsvLine line) {
        Timescale version = TimescaleLine.parse(line);
        NavigableMap<LocalDate, Timescale> others = versionsOf(version.key());
        if (!others.isEmpty() && others.firstEntry().getValue().local() != version.local()) {
            throw line.wrong(
                    "an earlier line says otherwise whether " + version.key().text() + " is local");
        }
        if (others.putIfAbsent(version.inForceFrom(), version) != null) {
            throw line.wrong("an earlier line also says what " + version.key().text() + " is from "
                    + version.inForceFrom() + ". Give this version the day from which it is in force");
        }
    }

    /** Every version of every timescale, by key and then by the day from which it is in force. */
    public List<Timescale> all() {
        return versions.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The version that governs a clock which started on that day, and goes on governing it. The first version also governs earlier starts. */
    public Timescale inForce(TimescaleKey key, LocalDate startedOn) {
        NavigableMap<LocalDate, Timescale> ofKey = versionsOf(key);
        Map.Entry<LocalDate, Timescale> version = ofKey.floorEntry(startedOn);
        return version == null ? ofKey.firstEntry().getValue() : version.getValue();
    }

    private NavigableMap<LocalDate, Timescale> versionsOf(TimescaleKey key) {
        return versions.getOrDefault(key, new TreeMap<>());
    }
}
