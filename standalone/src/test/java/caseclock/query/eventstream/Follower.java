package caseclock.query.eventstream;

import java.util.ArrayList;
import java.util.List;

/** Somebody who polls an event stream and goes on from where it is. */
final class Follower {

    /** Enough to be given what is final once both writers have ended. */
    static final int POLLS_AFTERWARDS = 3;

    private final EventStream stream;
    private final List<StreamedEvent> given = new ArrayList<>();
    private long position;

    Follower(EventStream stream, long start) {
        this.stream = stream;
        this.position = start;
    }

    void poll() {
        List<StreamedEvent> events = stream.after(position, 100);
        if (!events.isEmpty()) {
            given.addAll(events);
            position = events.getLast().position();
        }
    }

    void pollAfterwards() {
        for (int poll = 0; poll < POLLS_AFTERWARDS; poll++) {
            poll();
        }
    }

    /** Exactly these, once each, in this order. */
    boolean wasGiven(List<StreamedEvent> events) {
        return positions(given).equals(positions(events));
    }

    private static List<Long> positions(List<StreamedEvent> events) {
        return events.stream().map(StreamedEvent::position).toList();
    }
}
