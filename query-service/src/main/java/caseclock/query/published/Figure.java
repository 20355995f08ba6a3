package caseclock.query.published;

import java.util.Arrays;
import java.util.List;

/** Each number that is published of a week, by the name that rows and answers use. */
public enum Figure {
    FINISHED("finished.total"),
    FINISHED_IN_TIME("finished.inTime"),
    FELL_DUE("fellDue.total"),
    FELL_DUE_MET("fellDue.met"),
    OPEN_IN_TIME("open.inTime"),
    OPEN_DUE_SOON("open.dueSoon"),
    OPEN_BOOKED_LATE("open.bookedLate"),
    OPEN_OVERDUE("open.overdue"),
    /** Of a timescale without a limit. */
    OPEN_NO_LIMIT("open.noLimit"),
    UNALLOCATED("unallocated.count"),
    /** Working days; the only one that is not a count. */
    LONGEST_WAIT("unallocated.longest");

    /** The subject of the last two; that of the others is their timescale. */
    public static final String WAITING = "unallocated";

    private final String text;

    Figure(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Figure of(String text) {
        return Arrays.stream(values())
                .filter(figure -> figure.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No figure is called " + text + "."));
    }

    /** Those that are published of a subject. */
    static List<Figure> about(String subject) {
        return Arrays.stream(values())
                .filter(figure -> subject.equals(WAITING) == (figure.compareTo(UNALLOCATED) >= 0))
                .toList();
    }
}
