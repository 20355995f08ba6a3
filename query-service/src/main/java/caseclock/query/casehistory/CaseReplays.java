package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.events.CaseId;
import caseclock.query.frame.When;
import caseclock.query.replay.CaseRecord;
import caseclock.query.replay.CaseRecords;
import caseclock.query.replay.Replay;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds a case and replays it: up to a step, up to a date, up to now. */
public final class CaseReplays {

    private final CaseRecords records;
    private final Timeliness timeliness;
    private final Timescales timescales;
    private final BankHolidays holidays;

    public CaseReplays(CaseRecords records, Timeliness timeliness, Timescales timescales, BankHolidays holidays) {
        this.records = records;
        this.timeliness = timeliness;
        this.timescales = timescales;
        this.holidays = holidays;
    }

    CaseRecord find(String caseId) {
        return records.record(identity(caseId)).orElseThrow(CaseReplays::none);
    }

    /** A step is looked at as at the day on which it became known, unless another day is asked for. */
    Point at(CaseRecord record, CaseAsked asked) {
        var when = asked.when();
        if (asked.step().isEmpty() || record.entries().isEmpty()) {
            return point(Replay.knownAt(record, when.asAt(), when.knownAt(), timeliness));
        }
        int last = Math.clamp(asked.step().get(), 1, record.entries().size());
        var knownOn = record.entries().get(last - 1).knownAt().atZone(LONDON).toLocalDate();
        return point(Replay.atStep(record, asked.dayAsked() ? when.asAt() : knownOn, last, when.now(), timeliness));
    }

    Point at(CaseRecord record, When when) {
        return point(Replay.knownAt(record, when.asAt(), when.knownAt(), timeliness));
    }

    /** As at the same day, without the last entry. */
    Optional<Point> before(Point point) {
        var replay = point.replay();
        return replay.step() < 2
                ? Optional.empty()
                : Optional.of(point(Replay.atStep(
                        replay.record(), replay.asAt(), replay.step() - 1, replay.knownAt(), timeliness)));
    }

    IntFunction<List<String>> effects(CaseRecord record) {
        return StepEffects.of(record, timeliness, holidays);
    }

    private Point point(Replay replay) {
        return Point.of(replay, holidays, timescales);
    }

    private static CaseId identity(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException wrong) {
            throw none();
        }
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("There is no case at this address.");
    }
}
