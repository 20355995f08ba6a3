package caseclock.query.casehistory;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a case's history as it is shown.
 *
 * @param number its place in the order of recording, from 1
 * @param struck whether it no longer says what is so
 * @param fate what became of it, if anything did
 * @param happened the day, or nothing for a withdrawal
 * @param recordedLabel "Recorded", or "First seen" where the source gives no moment; the two are never mixed
 * @param lag "6 working days later"
 * @param source by whom and from where
 * @param here whether it is the last entry of the step looked at
 */
record EntryLine(
        int number,
        String title,
        boolean struck,
        Optional<Fate> fate,
        String happened,
        String recordedLabel,
        String recorded,
        String lag,
        String source,
        List<String> notes,
        boolean here) {

    /** "Replaced by entry 10", "Withdrawn by entry 12" or "Brought back by entry 14". */
    record Fate(String words, String href) {}
}
