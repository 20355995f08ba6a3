package caseclock.query.api.figures;

import caseclock.query.recordkeeping.Corrections;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.recordkeeping.RecordingLag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how soon after things happened they were recorded, and how much of it had to be put right; both by when that was done. */
@RestController
public final class RecordFigures {

    private final RecordQuery records;

    public RecordFigures(RecordQuery records) {
        this.records = records;
    }

    /** M31. */
    @GetMapping("/api/v1/measures/recording-lag")
    Answer<RecordingLag> lag(Asking asking) {
        return asking.answer(records.lag(asking.scope()));
    }

    /** M32. */
    @GetMapping("/api/v1/measures/corrections")
    Answer<Corrections> corrections(Asking asking) {
        return asking.answer(records.corrections(asking.scope()));
    }
}
