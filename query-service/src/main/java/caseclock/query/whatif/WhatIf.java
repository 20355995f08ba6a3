package caseclock.query.whatif;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Question;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Supposition;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.whatif.Histories.Reach;
import caseclock.query.whatif.Histories.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Works out the clocks of one timescale twice over the same records, as they are and as supposed, by the same engine that every other figure comes
 * from. It reads, and writes nothing.
 */
public final class WhatIf {

    /** By how many days bank holidays and days off can move a due day. */
    private static final long SLACK = 21;

    private final Histories histories;
    private final Timeliness timeliness;

    public WhatIf(JdbcClient database, Timeliness timeliness) {
        this.histories = new Histories(database);
        this.timeliness = timeliness;
    }

    public Compared compare(Question question, Supposition supposition) {
        return trial(question, supposition, false).compared();
    }

    /** @param transfersCounted whether conferences of children who came from another council are supposed to count with the others */
    public Trial trial(Question question, Supposition supposition, boolean transfersCounted) {
        var asItIs = new Counting(question, timeliness);
        var asSupposed = new Counting(question, timeliness.supposing(supposition));
        histories.each(question, reach(question, supposition), ClockQuery.counted(question), recorded -> {
            CaseHistory history = history(recorded);
            asItIs.add(recorded, history);
            asSupposed.add(recorded, history);
        });
        return new Trial(asItIs.side(false), asSupposed.side(transfersCounted));
    }

    /** What stopped after the day asked about is open on it, also where that day lies before the period. */
    static Reach reach(Question question, Supposition supposition) {
        var first = question.asAt().isBefore(question.from()) ? question.asAt() : question.from();
        long moved = SLACK + 2L * supposition.closed().size();
        return new Reach(
                first.minusDays(moved),
                Math.toIntExact(supposition.limit().map(WhatIf::atMostDays).orElse(0L)));
    }

    private static long atMostDays(Length limit) {
        return switch (limit.unit()) {
            case HOURS, CALENDAR_DAYS -> limit.amount();
            case WORKING_DAYS -> 2L * limit.amount();
            case WEEKS -> 7L * limit.amount();
            case MONTHS -> 31L * limit.amount();
        };
    }

    private static CaseHistory history(Recorded recorded) {
        return new CaseHistory(
                recorded.council(),
                recorded.entries().stream().map(EntryRow::historyEntry).toList());
    }
}
