package caseclock.query.signals;

/** Between which values chance alone leaves nearly all points; a value on a limit is within. */
public record Limits(double lower, double upper) {

    /** Far below what any count of cases can tell apart, far above what the arithmetic of doubles loses. */
    private static final double NOTHING = 1e-9;

    /** The same where a value cannot be below the one or above the other. */
    Limits within(double least, double most) {
        return new Limits(Math.max(lower, least), Math.min(upper, most));
    }

    boolean exclude(double value) {
        return value < lower - NOTHING || value > upper + NOTHING;
    }

    /** 1 above the centre, -1 below it, 0 on it. */
    static int side(double value, double centre) {
        return Math.abs(value - centre) <= NOTHING ? 0 : value > centre ? 1 : -1;
    }
}
