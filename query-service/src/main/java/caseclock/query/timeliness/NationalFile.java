package caseclock.query.timeliness;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code timescales.csv}, and refuses lines that contradict each other and timescales that are missing. */
final class NationalFile {

    private final Map<TimescaleKey, List<Timescale>> versions = new EnumMap<>(TimescaleKey.class);

    private NationalFile() {}

    /** The versions of each timescale, in the order of the days from which they are in force. */
    static Map<TimescaleKey, List<Timescale>> read(Reader csv) {
        var file = new NationalFile();
        CsvLine.read(csv, TimescaleLine.COLUMNS).forEach(file::add);
        for (TimescaleKey key : TimescaleKey.values()) {
            file.versions
                    .computeIfAbsent(key, NationalFile::missing)
                    .sort(Comparator.comparing(Timescale::inForceFrom));
        }
        file.versions.forEach((key, versions) -> firstIsAlwaysKnown(key, versions.getFirst()));
        return file.versions;
    }

    private void add(CsvLine line) {
        Timescale version = TimescaleLine.parse(line);
        List<Timescale> others = versions.computeIfAbsent(version.key(), _ -> new ArrayList<>());
        for (Timescale other : others) {
            agree(line, version, other);
        }
        others.add(version);
    }

    private static void agree(CsvLine line, Timescale version, Timescale other) {
        String key = version.key().text();
        if (other.local() != version.local()) {
            throw line.wrong("an earlier line says otherwise whether " + key + " is local");
        }
        if (other.inForceFrom().equals(version.inForceFrom())) {
            throw line.wrong("an earlier line also says what " + key + " is from " + version.inForceFrom()
                    + ". Give this version the day from which it is in force");
        }
    }

    private static List<Timescale> missing(TimescaleKey key) {
        throw new IllegalArgumentException("The timescale " + key.text() + " is missing from the file.");
    }

    /** Or there would be a time at which nothing governs. */
    private static void firstIsAlwaysKnown(TimescaleKey key, Timescale first) {
        if (first.announcedOn().isPresent()) {
            throw new IllegalArgumentException("The first version of " + key.text() + ", from " + first.inForceFrom()
                    + ", must always have been known. Leave its announced_on empty.");
        }
    }
}
