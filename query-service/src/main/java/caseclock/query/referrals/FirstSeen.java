package caseclock.query.referrals;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * M20: of the episodes that a referral received in a period opened, in how many the child has been seen by the day asked about, and how long that
 * took. An attempted visit is none. Children not seen yet are in no length of time; the share says how many they are.
 *
 * @param workingDays from the referral, which is day 0, to the first visit at which the child was seen
 * @param calendarDays the same in calendar days
 * @param calendarDaysFromContact from the last contact since any referral before, where one is recorded
 * @param notSeen children not seen whose case is still open
 */
public record FirstSeen(
        Share seen,
        Optional<Days> workingDays,
        Optional<Days> calendarDays,
        Optional<Days> calendarDaysFromContact,
        Cases<Opened> notSeen) {

    /**
     * An episode.
     *
     * @param seenOn the first day, from the referral on and before the closure, on which the child was seen
     */
    public record Opened(
            UUID caseId,
            Optional<String> team,
            LocalDate referredOn,
            Optional<LocalDate> contactOn,
            Optional<LocalDate> closedOn,
            Optional<LocalDate> seenOn) {}

    public static FirstSeen of(List<Opened> episodes, LocalDate asAt, WorkingCalendar calendar) {
        List<Opened> seen =
                episodes.stream().filter(one -> one.seenOn().isPresent()).toList();
        return new FirstSeen(
                new Share(seen.size(), episodes.size()),
                Days.of(seen.stream()
                        .map(one ->
                                calendar.elapsed(one.referredOn(), one.seenOn().orElseThrow()))
                        .toList()),
                Days.of(seen.stream().map(one -> days(one.referredOn(), one)).toList()),
                Days.of(seen.stream().flatMap(FirstSeen::sinceContact).toList()),
                new Cases<>(episodes.stream()
                        .filter(one -> one.seenOn().isEmpty())
                        .filter(one -> one.closedOn().map(asAt::isBefore).orElse(true))
                        .toList()));
    }

    private static Stream<Integer> sinceContact(Opened seen) {
        return seen.contactOn().stream().map(contact -> days(contact, seen));
    }

    private static int days(LocalDate since, Opened seen) {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, seen.seenOn().orElseThrow()));
    }
}
