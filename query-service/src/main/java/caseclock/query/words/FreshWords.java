package caseclock.query.words;

import static caseclock.events.Happened.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Says in a few words how far the records reach. */
public final class FreshWords {

    private FreshWords() {}

    /** "Last upload today at 6:12am", and how many cases are incomplete if any are. */
    public static String of(Optional<Instant> lastUpload, Optional<Instant> lastRecord, int stopped, LocalDate today) {
        var upload = lastUpload
                .map(moment -> "Last upload " + near(moment, today))
                .or(() -> lastRecord.map(moment -> "Last record " + near(moment, today)))
                .orElse("Nothing recorded yet");
        return stopped == 0 ? upload : upload + " · " + Words.count(stopped, "case is", "cases are") + " incomplete";
    }

    /** "today at 6:12am", or the day with its time. */
    public static String near(Instant moment, LocalDate today) {
        var local = moment.atZone(LONDON);
        var time = Words.time(local.toLocalTime());
        return local.toLocalDate().equals(today) ? "today at " + time : Words.day(local.toLocalDate()) + ", " + time;
    }
}
