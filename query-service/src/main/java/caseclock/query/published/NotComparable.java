package caseclock.query.published;

/** That the read tables are being made again or were made by other rules, so that for now nothing can be set beside what was published. */
public final class NotComparable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotComparable() {
        super("The figures are being worked out again and cannot be compared yet with what was published."
                + " Ask again in a few minutes.");
    }
}
