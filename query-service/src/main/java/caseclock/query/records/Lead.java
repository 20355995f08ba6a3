package caseclock.query.records;

import static caseclock.events.Happened.LONDON;

import caseclock.query.recordkeeping.ToCorrect;
import caseclock.query.words.Words;
import java.time.Instant;
import java.util.Comparator;

/**
 * The first sentence: how many records have to be put right, how many clocks they hold up, and for how long the oldest has.
 *
 * @param strong its weightier half
 * @param week what became of them in the week before
 */
record Lead(String strong, String plain, String week) {

    static Lead of(RecordsFound found) {
        int open = found.now().items().size();
        if (open == 0) {
            return new Lead("No record to correct.", kept(found, "").strip(), week(found));
        }
        return new Lead(
                Words.count(open, "record", "records") + " to correct.",
                clocks(found) + " " + oldest(found) + kept(found, " more"),
                week(found));
    }

    private static String clocks(RecordsFound found) {
        int clocks = found.now().clocks();
        int open = found.now().items().size();
        return clocks == 0
                ? "No clock is held up."
                : (open == 1 ? "It leaves " : "They leave ") + Words.count(clocks, "clock", "clocks")
                        + " wrong or unjudged.";
    }

    private static String oldest(RecordsFound found) {
        Instant first = found.now().items().stream()
                .map(ToCorrect::firstSeen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return "The oldest was first seen on " + Words.day(first.atZone(LONDON).toLocalDate()) + ".";
    }

    /** " Three more stay as they are, each with a reason." */
    private static String kept(RecordsFound found, String more) {
        int kept = found.count(Status.KEPT);
        return kept == 0
                ? ""
                : " " + Words.sentence(Words.small(kept)) + more
                        + (kept == 1 ? " stays as it is, with" : " stay as they are, each with") + " a reason.";
    }

    /** "In the week to Monday 16 November: 6 mended, 4 new." */
    private static String week(RecordsFound found) {
        var since = found.since();
        var period = since.isUsual()
                ? "In the week to " + Words.weekdayThisYear(found.when().asAt())
                : "Since the end of " + Words.weekday(since.day());
        return period + ": " + Words.number(found.mended()) + " mended, " + Words.number(found.fresh()) + " new.";
    }
}
