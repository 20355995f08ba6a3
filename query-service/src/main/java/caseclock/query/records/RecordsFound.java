package caseclock.query.records;

import caseclock.query.frame.When;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.recordkeeping.ToCorrect;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the page rests on, before it is put in words.
 *
 * @param scope "East team" or "All teams"
 * @param since with which earlier day it is compared
 * @param now what has to be put right on the day of the page
 * @param then what had to be on the earlier day, as it was known then
 * @param lastUpload the day on which a file was last taken in, as known on the page
 * @param covered whether anything has ever been recorded about them
 */
public record RecordsFound(
        String scope,
        RecordsAsked asked,
        When when,
        Since since,
        OpenRecords now,
        OpenRecords then,
        Optional<LocalDate> lastUpload,
        boolean covered) {

    /** What is looked at, in order. */
    List<Listed> shown() {
        return all(asked.status())
                .filter(one -> asked.admits(one.record()))
                .sorted(Comparator.comparing(Listed::record, asked.by().order()))
                .toList();
    }

    private Stream<Listed> all(Status status) {
        return switch (status) {
            case OPEN -> now.items().stream().map(Listed::open);
            case KEPT -> now.kept().stream().map(Listed::kept);
            case MENDED -> mendedRecords().stream().map(Listed::mended);
        };
    }

    int count(Status status) {
        return (int) all(status).count();
    }

    private List<ToCorrect> mendedRecords() {
        return now.mended(then, RecordsToCorrect.from(when.asAt()));
    }

    int mended() {
        return now.mendedSince(then, RecordsToCorrect.from(when.asAt()));
    }

    int fresh() {
        return now.newSince(then);
    }
}
