package caseclock.query.counts;

import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** How a team stands on one day: its open clocks, the children without a worker, and the records to correct. */
public record FourCounts(Clocks clocks, Waiting waiting, OpenRecords records) {

    private static final int AHEAD = 5;

    /**
     * The open clocks, each in one state, and how many of them fall due in the next five working days, the day itself counted.
     *
     * @param dueAhead those of any state but overdue; one that is booked late is among them when its limit is that near
     */
    public record Clocks(int overdue, int bookedLate, int dueSoon, int inTime, int dueAhead) {

        static Clocks of(List<Open> open, LocalDate asAt, WorkingCalendar calendar) {
            return new Clocks(
                    count(open, ClockState.OVERDUE),
                    count(open, ClockState.BOOKED_LATE),
                    count(open, ClockState.DUE_SOON),
                    count(open, ClockState.RUNNING),
                    (int) open.stream()
                            .filter(one -> one.state() != ClockState.OVERDUE)
                            .map(one -> one.clock().clock().dueOn().orElseThrow())
                            .filter(due -> calendar.elapsed(asAt.minusDays(1), due) <= AHEAD)
                            .count());
        }

        private static int count(List<Open> open, ClockState state) {
            return (int) open.stream().filter(one -> one.state() == state).count();
        }
    }

    /**
     * Children without a worker.
     *
     * @param longest working days waited by the one who has waited longest
     * @param notKnown children of whom no source says whether they have a worker, who are counted apart
     */
    public record Waiting(int children, int longest, int notKnown) {

        static Waiting of(List<UnallocatedChild> waiting, int notKnown) {
            int longest = waiting.stream()
                    .mapToInt(UnallocatedChild::workingDays)
                    .max()
                    .orElse(0);
            return new Waiting(waiting.size(), longest, notKnown);
        }
    }

    public int toCorrect() {
        return records.items().size();
    }
}
