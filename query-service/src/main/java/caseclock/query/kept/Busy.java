package caseclock.query.kept;

/** More is asked at once than can be worked out. */
public final class Busy extends RuntimeException {

    public static final String SENTENCE = "More is asked at once than can be worked out. Try again in a moment.";

    Busy() {
        super(SENTENCE);
    }
}
