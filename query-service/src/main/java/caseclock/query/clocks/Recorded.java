package caseclock.query.clocks;

import caseclock.query.measures.Days;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.recordkeeping.RecordingLag.ByKind;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How soon the facts that start and stop a clock were recorded: until then nobody who reads the record can know of them. */
record Recorded(List<Line> lines) {

    /** @param entries how many were recorded in the period */
    record Line(String what, int entries, String half, String nine) {}

    /** Empty where no source says when anything was recorded. */
    static Optional<Recorded> of(List<ByKind> lags) {
        var lines = lags.stream().flatMap(one -> line(one).stream()).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Recorded(lines));
    }

    private static Optional<Line> line(ByKind one) {
        Lag lag = one.lag();
        return lag.calendarDays().map(days -> new Line(words(one.kind()), days.of(), days(days.median()), days(days)));
    }

    private static String days(Days days) {
        return days(days.p90());
    }

    private static String days(int days) {
        return days == 0 ? "the same day" : Words.count(days, "day", "days");
    }

    /** "StrategyDiscussionHeld" is "Strategy discussion held". */
    private static String words(String kind) {
        return Words.sentence(kind.replaceAll("([A-Z])", " $1").strip().toLowerCase(Locale.ENGLISH));
    }
}
