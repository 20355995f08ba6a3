package caseclock.query.records;

import caseclock.query.frame.When;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.recordkeeping.ToCorrect;
import java.util.List;

/**
 * Everything that the page rests on, before it is put in words.
 *
 * @param scope "East team" or "All teams"
 * @param now what has to be put right on the day of the page
 * @param then what had to be a week before, as it was known then
 * @param covered whether anything has ever been recorded about them
 */
public record RecordsFound(
        String scope, RecordsAsked asked, When when, OpenRecords now, OpenRecords then, boolean covered) {

    /** What is looked at, in order. */
    List<ToCorrect> shown() {
        return now.items().stream()
                .filter(asked::admits)
                .sorted(asked.by().order())
                .toList();
    }

    int mended() {
        return now.mendedSince(then, RecordsToCorrect.from(when.asAt()));
    }

    int fresh() {
        return now.newSince(then);
    }
}
