package caseclock.query.published;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * When the figures of a week are to be published: on the Monday after it.
 *
 * @param at the time of day
 * @param zone of that time of day
 */
public record PublicationTime(LocalTime at, ZoneId zone) {

    /** The Sunday of the last week whose time has come. */
    LocalDate lastWeek(Instant now) {
        LocalDate sunday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return now.isBefore(due(sunday)) ? sunday.minusWeeks(1) : sunday;
    }

    /** Of which weeks the time has come and nothing is published. Of a council never published, only the last: earlier ones nobody asked for. */
    List<LocalDate> missing(Optional<LocalDate> lastPublished, Instant now) {
        LocalDate last = lastWeek(now);
        LocalDate first = lastPublished.map(week -> week.plusWeeks(1)).orElse(last);
        return first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
                        .toList();
    }

    /** When the figures of the week that ends on that Sunday are to be published. */
    Instant due(LocalDate sunday) {
        return sunday.plusDays(1).atTime(at).atZone(zone).toInstant();
    }
}
