package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.measures.Measure.Excluded;
import caseclock.query.measures.Measure.FellDue;
import caseclock.query.measures.Measure.Finished;
import caseclock.query.measures.Measure.Hours;
import caseclock.query.measures.Measure.Open;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.TimescaleKey;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Clocks whose limit is 24 hours from Monday 5 October 2026, 9:00 in London (8:00 UTC), and clocks without a limit. */
class HoursAndNoLimitTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Instant STARTED = Instant.parse("2026-10-05T08:00:00Z");
    private static final Instant KNOWN = Instant.parse("2026-11-01T00:00:00Z");
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    @Test
    void a_minute_late_on_the_due_day_is_late() {
        var measure = measure(contact(24 * 60), contact(24 * 60 + 1));
        assertThat(measure.finished()).isEqualTo(new Finished(2, 1));
        assertThat(measure.fellDue()).isEqualTo(new FellDue(2, 1));
        assertThat(measure.distribution().orElseThrow().onLastDay())
                .as("finished on the due day and in time")
                .isEqualTo(1);
    }

    @Test
    void hours_are_spread_to_one_decimal_by_nearest_rank_beside_the_working_days() {
        // 30, 90, 95 and 1,441 minutes: 0.5, 1.5, 1.58 and 24.02 hours. Ranks of four: 10 % -> 1st, 25 % -> 1st, 50 %
        // -> 2nd, 75 % -> 3rd, 90 % -> 4th.
        var measure = measure(contact(1441), contact(95), contact(30), contact(90));
        assertThat(measure.hours()).contains(new Hours(0.5, 0.5, 1.5, 1.6, 24.0, 24.0));
        assertThat(measure.bands()).containsEntry("0-10", 4);
        assertThat(measure.distribution().orElseThrow().max())
                .as("working days")
                .isEqualTo(1);
    }

    @Test
    void without_a_time_of_day_it_is_counted_apart() {
        var measure = measure(counted(clock(
                Optional.empty(),
                Optional.of(new Stop(TUESDAY, entry(2))),
                Optional.of(new Flaw(Flaw.Kind.UNKNOWN, "No time of day.")),
                Optional.empty())));
        assertThat(measure.finished()).isEqualTo(new Finished(0, 0));
        assertThat(measure.excluded()).containsExactly(new Excluded("unknown", 1));
        assertThat(measure.hours()).isEmpty();
    }

    @Test
    void what_has_no_limit_is_counted_and_not_judged() {
        var measure = measure(unlimited(Optional.of(TUESDAY)), unlimited(Optional.empty()));
        assertThat(measure.finished()).isEqualTo(new Finished(1, Optional.empty()));
        assertThat(measure.fellDue()).isEqualTo(new FellDue(0, 0));
        assertThat(measure.open()).as("it runs, and not in time").isEqualTo(new Open(0, 0, 0, 0, 1));
        assertThat(measure.distribution().orElseThrow().median()).isEqualTo(1);
    }

    @Test
    void where_nothing_finished_a_timescale_without_a_limit_says_nothing_of_time_either() {
        assertThat(measure().notJudged().finished()).isEqualTo(new Finished(0, Optional.empty()));
    }

    private static Measure measure(CountedClock... clocks) {
        var question = new Question(
                TimescaleKey.CONTACT_DECISION,
                LocalDate.of(2026, 10, 1),
                END,
                Optional.empty(),
                new AllTeams(),
                END,
                KNOWN,
                Attribution.USUAL);
        var calendar = BankHolidays.read(
                        new StringReader("date,announced_on,withdrawn_on,basis_of_announcement\n2026-12-25,,,\n"))
                .knownAt(KNOWN);
        return new Measures(question, calendar, Arrays.asList(clocks)).measure(0);
    }

    /** Decided so many minutes after 9 o'clock. */
    private static CountedClock contact(int minutes) {
        Instant at = STARTED.plus(Duration.ofMinutes(minutes));
        LocalDate on = minutes < 15 * 60 ? MONDAY : TUESDAY;
        return counted(clock(
                Optional.of(TUESDAY),
                Optional.of(new Stop(on, Optional.of(at), entry(2))),
                Optional.empty(),
                Optional.of(new CaseClock.Hours(
                        STARTED, Optional.of(STARTED.plus(Duration.ofHours(24))), OptionalInt.of(minutes)))));
    }

    private static CountedClock unlimited(Optional<LocalDate> stopped) {
        return counted(
                clock(Optional.empty(), stopped.map(on -> new Stop(on, entry(2))), Optional.empty(), Optional.empty()));
    }

    private static CountedClock counted(CaseClock clock) {
        return new CountedClock(UUID.randomUUID(), "999", "WX1", clock, Optional.empty());
    }

    private static EntryId entry(int number) {
        return new EntryId(new UUID(1, number));
    }

    private static CaseClock clock(
            Optional<LocalDate> due, Optional<Stop> stop, Optional<Flaw> flaw, Optional<CaseClock.Hours> hours) {
        return new CaseClock(
                TimescaleKey.CONTACT_DECISION,
                entry(1),
                MONDAY,
                due,
                stop,
                Optional.empty(),
                List.of(),
                flaw,
                stop.map(one -> OptionalInt.of(one.on().equals(MONDAY) ? 0 : 1)).orElseGet(OptionalInt::empty),
                LocalDate.of(2013, 4, 15),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hours);
    }
}
