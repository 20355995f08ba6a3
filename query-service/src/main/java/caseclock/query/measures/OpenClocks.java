package caseclock.query.measures;

import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds every clock with a limit that is open on a day, whatever its timescale; an assessment once, from the referral on as the law counts it. */
public final class OpenClocks {

    /** What stands first in lists about children. */
    private static final List<TimescaleKey> FIRST = List.of(
            TimescaleKey.SECTION_47_TO_CONFERENCE,
            TimescaleKey.ASSESSMENT,
            TimescaleKey.FIRST_REVIEW_CONFERENCE,
            TimescaleKey.LATER_REVIEW_CONFERENCE,
            TimescaleKey.REFERRAL_DECISION,
            TimescaleKey.TRANSFER_IN_CONFERENCE);

    /**
     * The timescales that stand in lists about children; a second way of counting the same wait would name each child twice. Children who wait for a
     * worker have a list of their own.
     */
    public static final List<TimescaleKey> LISTED = Stream.concat(
                    FIRST.stream(),
                    Stream.of(TimescaleKey.values()).filter(key -> !FIRST.contains(key) && !countsAgain(key)))
            .toList();

    private static boolean countsAgain(TimescaleKey key) {
        return switch (key) {
            case ASSESSMENT_FROM_START, CONTACT_DECISION_WORKING_DAY, REFERRAL_COMPLETION, ALLOCATION -> true;
            default -> false;
        };
    }

    private final ClockQuery query;
    private final BankHolidays holidays;

    public OpenClocks(ClockQuery query, BankHolidays holidays) {
        this.query = query;
        this.holidays = holidays;
    }

    /** One open clock and its state that day. */
    public record Open(CountedClock clock, ClockState state) {}

    public List<Open> on(LocalDate asAt, Instant knownAt, Optional<String> council, TeamFilter team) {
        var anyTimescale = new Question(LISTED.getFirst(), asAt, asAt, council, team, asAt, knownAt, Attribution.USUAL);
        var found = query.clocks(anyTimescale, LISTED);
        return LISTED.stream()
                .flatMap(key -> open(anyTimescale, found.getOrDefault(key, List.of())))
                .toList();
    }

    /** The same of these children, whichever team has them. */
    public List<Open> of(Collection<UUID> cases, LocalDate asAt, Instant knownAt) {
        var anyTimescale = new Question(
                LISTED.getFirst(),
                asAt,
                asAt,
                Optional.empty(),
                new TeamFilter.AllTeams(),
                asAt,
                knownAt,
                Attribution.USUAL);
        return cases.isEmpty()
                ? List.of()
                : open(anyTimescale, query.clocksOf(cases, anyTimescale, LISTED))
                        .toList();
    }

    private Stream<Open> open(Question question, List<CountedClock> clocks) {
        return new Measures(question, holidays.knownAt(question.knownAt()), clocks)
                .openNow()
                .filter(one -> one.getKey().clock().dueOn().isPresent())
                .map(one -> new Open(one.getKey(), one.getValue()));
    }
}
