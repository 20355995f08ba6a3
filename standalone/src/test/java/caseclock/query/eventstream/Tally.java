package caseclock.query.eventstream;

import java.util.Locale;

/** How many schedules were tried, and in how many of them an event was lost, given out twice or out of order. */
final class Tally {

    private long schedules;
    private long losing;

    void add(boolean complete) {
        schedules++;
        losing += complete ? 0 : 1;
    }

    long schedules() {
        return schedules;
    }

    long losing() {
        return losing;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d schedules, of which %,d lost a committed event", schedules, losing);
    }
}
