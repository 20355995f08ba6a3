package caseclock.query.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The limit that one council sets for itself where the law leaves it the choice, in one of its versions.
 *
 * @param council DfE's three-digit code
 * @param limit empty: the council sets none, and the time is described and not judged
 * @param inForceFrom the first starting day that it governs; earlier starts stay with the national default
 * @param announcedOn the day (London) from whose start it is known; empty if it always was
 * @param policy the local document that it rests on
 */
record LocalTimescale(
        String council,
        TimescaleKey key,
        Optional<Length> limit,
        LocalDate inForceFrom,
        Optional<LocalDate> announcedOn,
        String policy) {

    static final String COLUMNS = "council,key,limit,in_force_from,announced_on,policy";

    private static final Pattern COUNCIL = Pattern.compile("[0-9]{3}");

    static LocalTimescale parse(CsvLine line) {
        if (!COUNCIL.matcher(line.field(0)).matches()) {
            throw line.wrong("\"" + line.field(0)
                    + "\" is not a council. A council is DfE's code of three digits, for instance 999");
        }
        if (line.field(5).isEmpty()) {
            throw line.wrong("the column policy is empty. Name the local document that says so");
        }
        return new LocalTimescale(
                line.field(0),
                TimescaleLine.key(line, 1),
                TimescaleLine.limit(line, 2),
                line.day(3),
                line.dayIfAny(4),
                line.field(5));
    }

    boolean sets(TimescaleKey other) {
        return key == other;
    }

    boolean sameVersionAs(LocalTimescale other) {
        return council.equals(other.council) && sets(other.key) && inForceFrom.equals(other.inForceFrom);
    }

    boolean knownAt(Instant moment) {
        return announcedOn.map(Timescale::startOf).filter(moment::isBefore).isEmpty();
    }

    /** The default with this council's limit in its place. */
    Timescale in(Timescale national) {
        return new Timescale(
                key,
                national.title(),
                limit,
                national.starts(),
                national.stops(),
                national.cancelledBy(),
                policy,
                true,
                inForceFrom,
                announcedOn);
    }
}
