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
        Optional<Hours> hours,
        List<Excluded> excluded) {

    /** The same of a timescale without a limit: what took how long is described, and nothing is in time or late. */
    public Measure notJudged() {
        var described = new Finished(finished.total(), Optional.empty());
        return new Measure(described, fellDue, open, bands, distribution, hours, excluded);
    }

    /**
     * Of those that stopped in the period, how many by their due day (what DfE publishes; it does not see who still waits).
     *
     * @param inTime empty where no limit is set
     */
    public record Finished(int total, Optional<Integer> inTime) {

        public Finished(int total, int inTime) {
            this(total, Optional.of(inTime));
        }
    }

    /** Of those that fell due in the period, how many had stopped by then; open ones count as not met. */
    public record FellDue(int total, int met) {}

    /**
     * Those that run at the end of the day asked about.
     *
     * @param noLimit those that run without a limit, and so neither in time nor late
     */
    public record Open(int inTime, int dueSoon, int bookedLate, int overdue, int noLimit) {

        /** Where there is a limit. */
        public Open(int inTime, int dueSoon, int bookedLate, int overdue) {
            this(inTime, dueSoon, bookedLate, overdue, 0);
        }
    }

    /**
     * How many working days the finished ones took. Percentiles by nearest rank, so that each is a number of days some child waited.
     *
     * @param onLastDay how many finished on the very last day that is in time
     */
    public record Distribution(int p10, int p25, int median, int p75, int p90, int max, int onLastDay) {}

    /** How many hours the finished ones took whose limit is in hours, to one decimal. Percentiles by nearest rank. */
    public record Hours(double p10, double p25, double median, double p75, double p90, double max) {}

    /** Clocks that are counted nowhere above, and why. */
    public record Excluded(String reason, int count) {}
}
