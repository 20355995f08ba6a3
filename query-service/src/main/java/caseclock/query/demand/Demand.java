package caseclock.query.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * M33: how many contacts, referrals (the first of a child's day), strategy discussions, Section 47 enquiries and protection plans there were in each
 * month of a period, beside the same days of the year before. A month that lies in the period only in part, or goes on, is counted in part, and so
 * is the one a year before.
 */
public record Demand(
        List<Month> contacts,
        List<Month> referrals,
        List<Month> strategyDiscussions,
        List<Month> enquiries,
        List<Month> plans) {

    /** @param wholeMonth whether all of its days are counted */
    public record Month(YearMonth month, boolean wholeMonth, int count, int yearBefore) {

        private static final int FEWEST = 10;

        /** By how many per cent more (or, negative, less) than a year before; empty if there were fewer than ten then. */
        @JsonProperty
        public Optional<Double> changePercent() {
            return yearBefore < FEWEST
                    ? Optional.empty()
                    : Optional.of(Math.round((count - yearBefore) * 1000.0 / yearBefore) / 10.0);
        }
    }

    /** How many facts of a kind there were on a day. */
    public record Counted(String kind, LocalDate on, int count) {}

    /**
     * @param now by day, of the period
     * @param before by day, of the same days a year before
     */
    public static Demand of(LocalDate from, LocalDate until, List<Counted> now, List<Counted> before) {
        return new Demand(
                months("ContactReceived", from, until, now, before),
                months("ReferralReceived", from, until, now, before),
                months("StrategyDiscussionHeld", from, until, now, before),
                months("Section47EnquiryStarted", from, until, now, before),
                months("ProtectionPlanStarted", from, until, now, before));
    }

    private static List<Month> months(
            String kind, LocalDate from, LocalDate until, List<Counted> now, List<Counted> before) {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(until)),
                        month -> month.plusMonths(1))
                .map(month -> new Month(
                        month,
                        !month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(until),
                        count(kind, month, now),
                        count(kind, month.minusYears(1), before)))
                .toList();
    }

    private static int count(String kind, YearMonth month, List<Counted> counted) {
        return counted.stream()
                .filter(one ->
                        one.kind().equals(kind) && YearMonth.from(one.on()).equals(month))
                .mapToInt(Counted::count)
                .sum();
    }
}
