package caseclock.query.timeliness;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;

/** All timescales with all their versions, and which version governs a clock. */
public final class Timescales {

    private Timescales() {}

    /**
     * Reads timescales from a file in the form of {@code timescales.csv}.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number, what is wrong and what would be right
     */
    public static Timescales read(Reader csv) {
        throw new UnsupportedOperationException("soon");
    }

    /** Every version of every timescale, by key and then by the day from which it is in force. */
    public List<Timescale> all() {
        throw new UnsupportedOperationException("soon");
    }

    /** The version that governs a clock which started on that day, and goes on governing it. The first version also governs earlier starts. */
    public Timescale inForce(TimescaleKey key, LocalDate startedOn) {
        throw new UnsupportedOperationException("soon");
    }
}
