package caseclock.query.timeliness;

import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One running of a timescale for one case, as known at one moment. All days are days in London. It is the same clock in another version if
 * timescale and start entry are the same.
 *
 * @param startEntry the entry that brought the clock into being: the enquiry for section-47-to-conference (its day comes from the discussion
 *     that initiated it), the referral or the assessment for the assessments, the conference or else the plan for a first review
 * @param startedOn day 0
 * @param dueOn the last day that is in time, of a limit in hours the day of its last moment; empty for a flawed clock, so that nothing is ever
 *     judged by it, and where no limit is set
 * @param stop what it was waiting for, if that happened
 * @param cancellation why it was given up. A stop may follow it (a conference held although it was found not to be needed): then the clock is
 *     cancelled from the one day to the other and finished afterwards. A cancellation never follows a stop.
 * @param bookings what was booked when, in that order
 * @param flaw why no state can be told
 * @param elapsed working days in (startedOn, stop]; negative if it stopped before it started; empty if it has not stopped or the start is unknown
 * @param ruleInForceFrom which version of the timescale governs it: the one in force on {@code startedOn}
 * @param teamAtStart the team that held the case on the day; empty if none was recorded
 * @param teamAtStop the team on the day it stopped
 * @param teamAtDue the team on the due day
 * @param restartOf the start entry of the clock that this one took the place of
 * @param delayReason why it is late, as agreed and recorded
 * @param hours its moments, if its limit is in hours and the time of day of its start is recorded
 */
public record CaseClock(
        TimescaleKey timescale,
        EntryId startEntry,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<Stop> stop,
        Optional<Cancellation> cancellation,
        List<Booking> bookings,
        Optional<Flaw> flaw,
        OptionalInt elapsed,
        LocalDate ruleInForceFrom,
        Optional<String> teamAtStart,
        Optional<String> teamAtStop,
        Optional<String> teamAtDue,
        Optional<EntryId> restartOf,
        Optional<DelayReason> delayReason,
        Optional<Hours> hours) {

    private static final int DUE_SOON_WORKING_DAYS = 5;

    /**
     * What the clock was waiting for happened.
     *
     * @param on the day in London
     * @param at the moment, if the limit is in hours and the time of day is recorded
     */
    public record Stop(LocalDate on, Optional<Instant> at, EntryId entry) {

        /** Where only the day counts. */
        public Stop(LocalDate on, EntryId entry) {
            this(on, Optional.empty(), entry);
        }
    }

    /**
     * A clock whose limit is in hours: time that really passes, so that 24 hours are 24 hours when the clocks change, too. To the millisecond.
     *
     * @param dueAt the last moment that is in time; empty for a flawed clock
     * @param minutes whole minutes from start to stop; negative if it stopped before it started; empty if it has not stopped
     */
    public record Hours(Instant startedAt, Optional<Instant> dueAt, OptionalInt minutes) {}

    /** The clock was given up. The entry is empty if the source says that it was but not by which fact. */
    public record Cancellation(LocalDate on, CancellationReason reason, Optional<EntryId> entry) {}

    /** From {@code madeOn} until the next booking, this is what was booked; no day means that the booking was called off. */
    public record Booking(LocalDate madeOn, Optional<LocalDate> bookedFor) {}

    /** Why the facts cannot say how a clock stands; the sentence is for whoever corrects the record. */
    public record Flaw(Kind kind, String sentence) {

        /** What is wrong: something is missing, or something comes before what it follows. */
        public enum Kind {
            UNKNOWN,
            DISORDERED
        }
    }

    public CaseClock {
        bookings = List.copyOf(bookings);
    }

    /**
     * How it stands as at a day: what is dated later has not happened yet. A flaw outweighs everything from the start on, so that a clock of which
     * the records cannot speak is never in time.
     */
    public ClockState stateAt(LocalDate asAt, WorkingCalendar calendar) {
        if (startedOn.isAfter(asAt)) {
            return ClockState.NOT_YET;
        }
        return flaw.map(CaseClock::flawed).orElseGet(() -> ended(asAt).orElseGet(() -> running(asAt, calendar)));
    }

    private static ClockState flawed(Flaw flaw) {
        return switch (flaw.kind()) {
            case UNKNOWN -> ClockState.UNKNOWN;
            case DISORDERED -> ClockState.DISORDERED;
        };
    }

    private Optional<ClockState> ended(LocalDate asAt) {
        if (stop.filter(stopped -> !stopped.on().isAfter(asAt)).isPresent()) {
            return Optional.of(finished());
        }
        return cancellation.filter(given -> !given.on().isAfter(asAt)).map(_ -> ClockState.CANCELLED);
    }

    private ClockState finished() {
        if (dueOn.isEmpty()) {
            return ClockState.FINISHED;
        }
        return stoppedInTime() ? ClockState.FINISHED_IN_TIME : ClockState.FINISHED_LATE;
    }

    /** Whether it stopped on or before its due day, of a limit in hours its due moment. Not if it has not stopped, is flawed or has no limit. */
    public boolean stoppedInTime() {
        return stop.filter(stopped -> dueAt().isPresent() ? inTimeAt(stopped) : inTimeOn(stopped))
                .isPresent();
    }

    private boolean inTimeAt(Stop stopped) {
        return stopped.at().filter(at -> !at.isAfter(dueAt().orElseThrow())).isPresent();
    }

    private boolean inTimeOn(Stop stopped) {
        return dueOn.filter(due -> !stopped.on().isAfter(due)).isPresent();
    }

    /** The last moment that is in time, if the limit is in hours. */
    public Optional<Instant> dueAt() {
        return hours.flatMap(Hours::dueAt);
    }

    private ClockState running(LocalDate asAt, WorkingCalendar calendar) {
        if (pastDue(asAt)) {
            return ClockState.OVERDUE;
        }
        if (bookedFor(asAt).filter(this::pastDue).isPresent()) {
            return ClockState.BOOKED_LATE;
        }
        return dueOn.filter(due -> calendar.elapsed(asAt.minusDays(1), due) <= DUE_SOON_WORKING_DAYS)
                        .isPresent()
                ? ClockState.DUE_SOON
                : ClockState.RUNNING;
    }

    private boolean pastDue(LocalDate day) {
        return dueOn.filter(day::isAfter).isPresent();
    }

    /** What is booked as at a day, by the bookings made until then. */
    public Optional<LocalDate> bookedFor(LocalDate asAt) {
        return bookings.reversed().stream()
                .filter(booking -> !booking.madeOn().isAfter(asAt))
                .findFirst()
                .flatMap(Booking::bookedFor);
    }
}
