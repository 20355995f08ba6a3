package caseclock.query.eventstream;

/** The event store is not the one that was read before: a backup was put back. What was made of the other is to be made again. */
public final class StorePutBack extends IllegalStateException {

    public StorePutBack(String sentence) {
        super(sentence);
    }
}
