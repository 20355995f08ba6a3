package caseclock.query.casehistory;

import caseclock.query.readtables.EntryRow;
import caseclock.query.replay.CaseRecord;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Timeliness;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;

/** Works out what an entry did: the figures with it beside those without it, both by the rules that were known when it came. */
record StepEffects(String council, List<HistoryEntry> entries, Timeliness timeliness, BankHolidays holidays)
        implements IntFunction<List<String>> {

    static StepEffects of(CaseRecord record, Timeliness timeliness, BankHolidays holidays) {
        var entries = record.entries().stream().map(EntryRow::historyEntry).toList();
        return new StepEffects(record.file().council(), entries, timeliness, holidays);
    }

    @Override
    public List<String> apply(int index) {
        var moment = entries.get(index).knownAt();
        return new Effects(holidays.knownAt(moment)).between(figures(index, moment), figures(index + 1, moment));
    }

    private CaseFigures figures(int first, Instant moment) {
        return timeliness.knownAt(new CaseHistory(council, entries.subList(0, first)), moment);
    }
}
