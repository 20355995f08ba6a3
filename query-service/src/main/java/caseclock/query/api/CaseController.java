package caseclock.query.api;

import caseclock.events.CaseId;
import caseclock.query.measures.NotAsked;
import caseclock.query.replay.CaseRecord;
import caseclock.query.replay.CaseRecords;
import caseclock.query.replay.Replay;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers one case's record: which case it is, and what was known of it when. */
@RestController
public final class CaseController {

    private final CaseRecords records;
    private final Timeliness timeliness;
    private final BankHolidays holidays;
    private final Clock clock;

    public CaseController(CaseRecords records, Timeliness timeliness, BankHolidays holidays, Clock clock) {
        this.records = records;
        this.timeliness = timeliness;
        this.holidays = holidays;
        this.clock = clock;
    }

    record LookUp(@Nullable String council, @Nullable String reference) {}

    record Found(String caseId) {}

    /** Finds a case by the council's reference. It reads only, but it is a POST, so that no address and no log holds the reference. */
    @PostMapping("/api/v1/case-lookups")
    Found lookUp(@RequestBody LookUp lookUp) {
        String council = needed("council", lookUp.council());
        String reference = needed("reference", lookUp.reference());
        return records.caseOf(council, reference)
                .map(id -> new Found(id.toString()))
                .orElseThrow(() -> new NoSuchElementException("This council has no case with that reference."));
    }

    /** The record as known on a day or at a moment, or after a number of entries ({@code step}, from 1); the state as at a day. */
    @GetMapping("/api/v1/cases/{caseId}/history")
    HistoryAnswer history(
            @PathVariable String caseId,
            @RequestParam Optional<String> asAt,
            @RequestParam Optional<String> knownOn,
            @RequestParam Optional<String> step) {
        CaseRecord record = records.record(identity(caseId))
                .orElseThrow(() -> new NoSuchElementException("There is no case of this identity."));
        Asked asked = Asked.of(asAt, knownOn, clock);
        Replay replay = step.map(CaseController::number)
                .map(number -> Replay.atStep(record, asked.asAt(), number, asked.knownAt(), timeliness))
                .orElseGet(() -> Replay.knownAt(record, asked.asAt(), asked.knownAt(), timeliness));
        return HistoryAnswer.of(replay, asked.knownOn(), holidays.knownAt(replay.knownAt()));
    }

    private static String needed(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new NotAsked(field, "This field is needed, as text.");
        }
        return value;
    }

    private static CaseId identity(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new NoSuchElementException("There is no case of this identity.");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new NotAsked("step", "Give the number of an entry, from 1.");
        }
    }
}
