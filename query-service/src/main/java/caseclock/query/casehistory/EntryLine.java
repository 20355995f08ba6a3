package caseclock.query.casehistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a case's history as it is shown.
 *
 * @param number its place in the order of recording, from 1
 * @param amends the entry that it corrects or withdraws, if it does either
 * @param title what it says; nothing for a withdrawal
 * @param struck whether it no longer says what is so
 * @param fate what became of it, if anything did
 * @param happened the day, or nothing for a withdrawal
 * @param recordedLabel "Recorded", or "First seen" where the source gives no moment; the two are never mixed
 * @param lag "6 working days later"
 * @param source by whom and from where
 * @param notes what more it says
 * @param effects what it did to the clocks
 * @param here whether it is the last entry of the step looked at
 */
record EntryLine(
        int number,
        Optional<Other> amends,
        String title,
        boolean struck,
        Optional<Other> fate,
        String happened,
        String recordedLabel,
        String recorded,
        String lag,
        String source,
        List<String> notes,
        List<String> effects,
        boolean here,
        Plain plain) {

    /** "Replaced by entry 10", "Withdrawn by entry 12", "Correction to entry 6", and where that entry is. */
    record Other(String words, String href) {}

    /** The two times as a file has them. */
    record Plain(Optional<LocalDate> happenedOn, Instant recordedAt) {}

    public boolean late() {
        return !lag.isEmpty() && !lag.equals(EntryLines.SAME_DAY);
    }

    /** Its whole title as one line. */
    public String whole() {
        return amends.map(other -> other.words() + (title.isEmpty() ? "" : ": "))
                        .orElse("")
                + title;
    }
}
