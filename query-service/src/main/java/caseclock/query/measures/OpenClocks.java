package caseclock.query.measures;

import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every clock that is open on a day, whatever its timescale; an assessment once, from the referral on as the law counts it. */
public final class OpenClocks {

    /** The timescales that stand in lists about children; the census's own way of counting an assessment would name each child twice. */
    public static final List<TimescaleKey> LISTED = Stream.of(TimescaleKey.values())
            .filter(key -> key != TimescaleKey.ASSESSMENT_FROM_START)
            .toList();

    private final ClockQuery query;
    private final BankHolidays holidays;

    public OpenClocks(ClockQuery query, BankHolidays holidays) {
        this.query = query;
        this.holidays = holidays;
    }

    /** One open clock and its state that day. */
    public record Open(CountedClock clock, ClockState state) {}

    public List<Open> on(LocalDate asAt, Instant knownAt, Optional<String> council, TeamFilter team) {
        return LISTED.stream()
                .map(key -> new Question(key, asAt, asAt, council, team, asAt, knownAt, Attribution.USUAL))
                .flatMap(this::open)
                .toList();
    }

    private Stream<Open> open(Question question) {
        return new Measures(question, holidays.knownAt(question.knownAt()), query.clocks(question))
                .openNow()
                .map(one -> new Open(one.getKey(), one.getValue()));
    }
}
