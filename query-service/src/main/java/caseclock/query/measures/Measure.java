package caseclock.query.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the clocks of one timescale did: three counts that belong together, how long they took, and what is left out of them. */
public record Measure(
        Finished finished,
        FellDue fellDue,
        Open open,
        Map<String, Integer> bands,
        Optional<Distribution> distribution,
        List<Excluded> excluded) {

    /** Of those that stopped in the period, how many by their due day (what DfE publishes; it does not see who still waits). */
    public record Finished(int total, int inTime) {}

    /** Of those that fell due in the period, how many had stopped by then; open ones count as not met. */
    public record FellDue(int total, int met) {}

    /** Those that run at the end of the day asked about. */
    public record Open(int inTime, int dueSoon, int bookedLate, int overdue) {}

    /**
     * How many working days the finished ones took. Percentiles by nearest rank, so that each is a number of days some child waited.
     *
     * @param onLastDay how many finished on the very last day that is in time
     */
    public record Distribution(int p10, int p25, int median, int p75, int p90, int max, int onLastDay) {}

    /** Clocks that are counted nowhere above, and why. */
    public record Excluded(String reason, int count) {}
}
