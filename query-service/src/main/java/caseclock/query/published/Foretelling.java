package caseclock.query.published;

import caseclock.events.Registration;
import caseclock.query.published.Tracing.Traced;
import caseclock.query.published.Trail.Step;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Timeliness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says in what a case would count in a published week if more were recorded of it now, one thing after the other. Pure. */
final class Foretelling {

    private final Timeliness timeliness;
    private final BankHolidays bankHolidays;

    /** @param timeliness works by these bank holidays */
    Foretelling(Timeliness timeliness, BankHolidays bankHolidays) {
        this.timeliness = timeliness;
        this.bankHolidays = bankHolidays;
    }

    /** @param knownAt by which all that would be recorded counts as known */
    record Now(String council, LocalDate weekEnding, Instant knownAt, Set<String> subjects) {}

    /** @param traced what is recorded of the case; it counts now as it is said to */
    Trail trail(Traced traced, List<Foretold.Planned> planned, Now now) {
        List<HistoryEntry> entries = new ArrayList<>(
                traced.entries().stream().map(StoredEntry::entry).toList());
        List<HistoryEntry> more = entries(planned, entries, now.knownAt());
        Set<Counted> asTheEngineHasIt = counts(traced.caseId(), entries, now);
        if (counts(traced.caseId(), both(entries, more), now).equals(asTheEngineHasIt)) {
            return new Trail(traced.caseId(), traced.now(), List.of());
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Cause.NOT_EXPLAINED, now.knownAt(), Optional.empty(), asTheEngineHasIt));
        for (HistoryEntry one : more) {
            entries.add(one);
            steps.add(new Step(
                    StoredEntry.cause(one.event()),
                    now.knownAt(),
                    Optional.empty(),
                    counts(traced.caseId(), entries, now)));
        }
        return new Trail(traced.caseId(), traced.now(), steps);
    }

    private static List<HistoryEntry> entries(
            List<Foretold.Planned> planned, List<HistoryEntry> before, Instant knownAt) {
        long place = before.stream().mapToLong(HistoryEntry::place).max().orElse(0);
        List<HistoryEntry> entries = new ArrayList<>();
        for (Foretold.Planned one : planned) {
            if (!(one.event() instanceof Registration)) {
                place++;
                entries.add(new HistoryEntry(
                        place, one.event(), knownAt, one.recording().sourceKind()));
            }
        }
        return entries;
    }

    private static List<HistoryEntry> both(List<HistoryEntry> some, List<HistoryEntry> more) {
        List<HistoryEntry> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    private Set<Counted> counts(UUID caseId, List<HistoryEntry> entries, Now now) {
        var history = new CaseHistory(now.council(), entries);
        return new WeekCount(now.weekEnding(), now.knownAt(), bankHolidays.knownAt(now.knownAt()))
                .of(caseId, timeliness.knownAt(history, now.knownAt()), now.subjects());
    }
}
