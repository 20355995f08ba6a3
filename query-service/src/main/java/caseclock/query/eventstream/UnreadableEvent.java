package caseclock.query.eventstream;

/** A stored event that this version cannot make sense of. The sentence says which and why, and repeats nothing of its content. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(StreamedEvent event, String why) {
        super("Event " + event.sequence() + " of stream " + event.stream() + " (position " + event.position()
                + ") cannot be read: " + why);
    }
}
