package caseclock.query.timeliness;

import caseclock.events.Fact;
import java.util.ArrayList;
import java.util.List;

/** Clocks that follow one another: what the last one waits for stops it and starts the next, from when it really happened, late or not. */
final class ClockChain {

    private final List<OpenClock> clocks = new ArrayList<>();

    ClockChain(OpenClock first) {
        clocks.add(first);
    }

    OpenClock last() {
        return clocks.getLast();
    }

    /** A second of its kind on one day is not the next: it would only add a wait of no days to the figures. */
    boolean isAgain(Fact by) {
        return clocks.size() > 1 && last().startedOn().equals(by.happened().on());
    }

    void goOn(Fact by, TimescaleKey next) {
        last().stop(by);
        clocks.add(OpenClock.startedBy(by, next));
    }

    /**
     * Another timescale applies from that fact on: the clock that runs gives way to one that counts from the same moment. What was overdue by then
     * stays so on the day it was due.
     *
     * @param since what both count from
     */
    void changeTo(TimescaleKey timescale, Fact by, Fact since) {
        if (last().timescale() != timescale) {
            last().cancel(by, CancellationReason.REGIME_CHANGED);
            clocks.add(new OpenClock(timescale, by, since.happened()));
        }
    }

    /** It is the last: nothing is waited for after that. */
    void finish(Fact by) {
        last().stop(by);
    }

    /** Nothing is waited for that would only have begun on the day of the end. */
    void end(Fact by, CancellationReason reason) {
        if (isAgain(by) && last().running()) {
            clocks.removeLast();
        } else {
            last().cancel(by, reason);
        }
    }

    List<OpenClock> clocks() {
        return clocks;
    }
}
