package caseclock.query.operations;

/** What was asked for makes no sense as things stand. The sentence says how they stand. */
public final class NotNow extends RuntimeException {

    NotNow(String sentence) {
        super(sentence);
    }
}
