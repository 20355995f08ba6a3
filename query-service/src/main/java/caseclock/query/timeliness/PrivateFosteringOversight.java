package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Supervision.ManagementOversightRecorded;
import java.util.List;

/**
 * A manager looks at every private fostering arrangement once a month (local policy; there is no number in law). A look on the day of the
 * notification is not yet the first.
 */
final class PrivateFosteringOversight {

    private static final TimescaleKey KEY = TimescaleKey.PRIVATE_FOSTERING_OVERSIGHT;

    private final ClockChain chain;

    PrivateFosteringOversight(PrivateFosteringNotified notified) {
        chain = new ClockChain(OpenClock.startedBy(notified, KEY));
    }

    /** @param oversight of private fostering */
    void oversight(ManagementOversightRecorded oversight) {
        if (oversight.happened().on().isAfter(chain.last().startedOn())) {
            chain.goOn(oversight, KEY);
        }
    }

    void lastOversight(ManagementOversightRecorded oversight) {
        chain.finish(oversight);
    }

    void end(Fact by, CancellationReason reason) {
        chain.end(by, reason);
    }

    List<OpenClock> clocks() {
        return chain.clocks();
    }
}
