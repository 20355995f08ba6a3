package caseclock.query.timeliness;

import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All timescales with all their versions, those that councils have set for themselves among them. */
public final class Timescales {

    private final Map<TimescaleKey, List<Timescale>> national;
    private final List<LocalTimescale> local;

    private Timescales(Map<TimescaleKey, List<Timescale>> national, List<LocalTimescale> local) {
        this.national = national;
        this.local = local;
    }

    /**
     * Reads timescales from a file in the form of {@code timescales.csv}.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number, what is wrong and what would be right; or if
     *     a timescale is missing
     */
    public static Timescales read(Reader csv) {
        return new Timescales(NationalFile.read(csv), List.of());
    }

    /**
     * These, and what councils have set for themselves, from a file with the columns council, key, limit, in_force_from, announced_on, policy.
     * Only what the national line calls local can be set: a council may not loosen a limit that the law sets.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number, what is wrong and what would be right
     */
    public Timescales withLocal(Reader csv) {
        var own = new ArrayList<LocalTimescale>();
        CsvLine.read(csv, LocalTimescale.COLUMNS).forEach(line -> addTo(own, line));
        return new Timescales(national, List.copyOf(own));
    }

    private void addTo(List<LocalTimescale> own, CsvLine line) {
        LocalTimescale next = LocalTimescale.parse(line);
        Timescale rule = versionsOf(next.key()).getLast();
        if (!rule.local()) {
            throw line.wrong(next.key().text() + " is not for a council to set. It rests on: " + rule.law());
        }
        if (own.stream().anyMatch(next::sameVersionAs)) {
            throw line.wrong("an earlier line also says what " + next.key().text() + " is in council " + next.council()
                    + " from " + next.inForceFrom() + ". Give this version the day from which it is in force");
        }
        own.add(next);
    }

    /** Every national version of every timescale, by key and then by the day from which it is in force. */
    public List<Timescale> all() {
        return national.values().stream().flatMap(List::stream).toList();
    }

    /** Every version that governs clocks of that council: its own take the place of the national ones from their first day on. */
    public List<Timescale> all(String council) {
        return national.keySet().stream().flatMap(key -> all(council, key)).toList();
    }

    /** What councils have set for themselves: every version, by council, and then by key and the day from which it is in force. */
    public SortedMap<String, List<Timescale>> own() {
        var own = new TreeMap<String, List<Timescale>>();
        local.stream()
                .sorted(Comparator.comparing(LocalTimescale::key).thenComparing(LocalTimescale::inForceFrom))
                .forEach(one -> own.computeIfAbsent(one.council(), _ -> new ArrayList<>())
                        .add(one.in(versionsOf(one.key()).getLast())));
        return own;
    }

    private Stream<Timescale> all(String council, TimescaleKey key) {
        List<LocalTimescale> own = localOf(council).stream()
                .filter(one -> one.sets(key))
                .sorted(Comparator.comparing(LocalTimescale::inForceFrom))
                .toList();
        Optional<LocalDate> from = own.stream().findFirst().map(LocalTimescale::inForceFrom);
        List<Timescale> versions = versionsOf(key);
        return Stream.concat(
                versions.stream()
                        .filter(one -> from.filter(first -> !one.inForceFrom().isBefore(first))
                                .isEmpty()),
                own.stream().map(one -> one.in(versions.getLast())));
    }

    /** The timescales of a council as announced by a moment. */
    public KnownTimescales knownAt(String council, Instant moment) {
        return new KnownTimescales(national, localOf(council), moment);
    }

    /** Whether a timescale has a limit in a council on a day, as announced by a moment; without one nothing is in time or late. */
    public boolean limited(TimescaleKey key, String council, LocalDate on, Instant moment) {
        return knownAt(council, moment).inForce(key, on).limit().isPresent();
    }

    /** The moments at which a version that governs clocks of that council became known. */
    public SortedSet<Instant> announcements(String council) {
        return Stream.concat(
                        all().stream().map(Timescale::announcedOn),
                        localOf(council).stream().map(LocalTimescale::announcedOn))
                .flatMap(Optional::stream)
                .map(Timescale::startOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** These, with another limit for one of them wherever and whenever it governs. */
    Timescales supposing(TimescaleKey key, Length limit) {
        var supposed = new EnumMap<TimescaleKey, List<Timescale>>(national);
        supposed.computeIfPresent(
                key,
                (_, versions) -> versions.stream()
                        .map(version -> version.limitedTo(limit))
                        .toList());
        return new Timescales(
                supposed, local.stream().filter(own -> !own.sets(key)).toList());
    }

    /** Everything that the files say, as one text. */
    String described() {
        return national.values() + " " + local;
    }

    private List<LocalTimescale> localOf(String council) {
        return local.stream().filter(one -> one.council().equals(council)).toList();
    }

    private List<Timescale> versionsOf(TimescaleKey key) {
        return national.getOrDefault(key, List.of());
    }
}
