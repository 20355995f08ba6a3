package caseclock.query.counts;

import caseclock.query.counts.FourCounts.Clocks;
import caseclock.query.counts.FourCounts.Waiting;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.timeliness.BankHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts how a team stands on a day, and how it stood a week before. */
public final class FourCountsQuery {

    private final OpenClocks clocks;
    private final SpellQuery spells;
    private final RecordsToCorrect records;
    private final BankHolidays holidays;

    public FourCountsQuery(OpenClocks clocks, SpellQuery spells, RecordsToCorrect records, BankHolidays holidays) {
        this.clocks = clocks;
        this.spells = spells;
        this.records = records;
        this.holidays = holidays;
    }

    public FourCounts on(String council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return count(council, team, asAt, knownAt, records(council, team, asAt, knownAt));
    }

    /**
     * The same day a week before: clocks and children as known at the moment, since what is learnt late was so all the same; records as they stood
     * then, since a record that was put right meanwhile would not be counted among those that had to be.
     */
    public FourCounts weekBefore(String council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        LocalDate then = asAt.minusWeeks(1);
        return count(council, team, then, knownAt, records.aWeekBefore(Optional.of(council), team, asAt, knownAt));
    }

    public OpenRecords records(String council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return records.open(Optional.of(council), team, asAt, knownAt);
    }

    private FourCounts count(String council, TeamFilter team, LocalDate asAt, Instant knownAt, OpenRecords open) {
        var calendar = holidays.knownAt(knownAt);
        var whose = Optional.of(council);
        return new FourCounts(
                Clocks.of(clocks.on(asAt, knownAt, whose, team), asAt, calendar),
                Waiting.of(
                        spells.unallocated(whose, team, asAt, knownAt, calendar),
                        spells.notKnown(whose, team, asAt, knownAt)),
                open);
    }
}
