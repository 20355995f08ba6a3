package caseclock.query.records;

import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * With which earlier day the page is compared, and with which others it can be.
 *
 * @param day as it stands in the field
 * @param kept what else the form asks
 * @param others the usual days: the last published week, the day before the last upload
 */
record Comparing(String day, List<Kept> kept, List<Other> others) {

    record Other(String words, String href) {}

    static Comparing of(RecordsFound found) {
        return new Comparing(
                Words.day(found.since().day()),
                List.of(found.asked().comparedWith(Optional.empty()).kept()),
                others(found));
    }

    private static List<Other> others(RecordsFound found) {
        var others = new ArrayList<Other>();
        var known = found.since().day().plusDays(found.since().days());
        var sunday = known.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        if (!sunday.equals(found.since().day())) {
            others.add(other("the figures of " + Words.dayAndMonth(sunday), sunday, found));
        }
        found.lastUpload()
                .map(day -> day.minusDays(1))
                .filter(day -> day.isAfter(known.minusYears(1))
                        && !day.equals(found.since().day()))
                .map(day -> other("the day before the last upload, " + Words.dayAndMonth(day), day, found))
                .ifPresent(others::add);
        return others;
    }

    private static Other other(String words, LocalDate day, RecordsFound found) {
        return new Other(
                words,
                found.when()
                        .link(found.asked()
                                .comparedWith(Optional.of(day.toString()))
                                .address()));
    }
}
