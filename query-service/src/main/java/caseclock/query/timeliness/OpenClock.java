package caseclock.query.timeliness;

import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clock while the facts are read in their order: it remembers what happened to it and judges nothing. */
final class OpenClock {

    private final TimescaleKey timescale;
    private final EntryId startEntry;
    private Happened started;
    private final List<Booking> bookings = new ArrayList<>();
    private LocalDate endsNotBefore;
    private Optional<LocalDate> latest = Optional.empty();
    private Optional<String> unknown = Optional.empty();
    private Optional<Stop> stop = Optional.empty();
    private Optional<Cancellation> cancellation = Optional.empty();
    private Optional<ConferenceBooked> booked = Optional.empty();
    private Optional<EntryId> restartOf = Optional.empty();
    private Optional<DelayReason> delayReason = Optional.empty();

    /** A clock that was brought into being by one entry and counts from when another happened, which may be the same. */
    OpenClock(TimescaleKey timescale, Fact startEntry, Happened started) {
        this.timescale = timescale;
        this.startEntry = startEntry.entryId();
        this.started = started;
        this.endsNotBefore = started.on();
    }

    static OpenClock startedBy(Fact start, TimescaleKey timescale) {
        return new OpenClock(timescale, start, start.happened());
    }

    /** A clock whose start is missing from the records, put down to the first entry that tells of it. */
    static OpenClock unknown(Fact witness, TimescaleKey timescale, String sentence) {
        OpenClock clock = startedBy(witness, timescale);
        clock.isUnknown(sentence);
        return clock;
    }

    /** It is supposed to count from another moment; what happened to it stays. */
    void countFrom(Happened other) {
        started = other;
    }

    void isUnknown(String sentence) {
        unknown = Optional.of(sentence);
    }

    /** An end before that day would contradict the records, even though it may be after the start. */
    void endsNotBefore(LocalDate day) {
        endsNotBefore = day.isAfter(endsNotBefore) ? day : endsNotBefore;
    }

    /** It is due on that day if its length is not over earlier: where the rule says by which other event something has to be done. */
    void dueAtTheLatest(LocalDate day) {
        latest = Optional.of(day);
    }

    /** The first stop counts. It puts aside a cancellation that no fact with a day of its own stands behind. */
    void stop(Fact by) {
        if (stop.isEmpty()) {
            stop = Optional.of(new Stop(by.happened().on(), moment(by.happened()), by.entryId()));
            cancellation = cancellation.filter(given -> given.entry().isPresent());
        }
    }

    /** What it waits for had been done before it began, as is best: it is finished at once. */
    void stopAtItsStart(Fact by) {
        if (stop.isEmpty()) {
            stop = Optional.of(new Stop(started.on(), startedAt(), by.entryId()));
        }
    }

    void cancel(Fact by, CancellationReason reason) {
        cancel(new Cancellation(by.happened().on(), reason, Optional.of(by.entryId())));
    }

    /** The first cancellation counts, and none after a stop. */
    void cancel(Cancellation given) {
        if (running()) {
            cancellation = Optional.of(given);
        }
    }

    /** It runs on from its first start, as if never given up, if it was given up only because no conference was thought to be needed. */
    void conferenceNeededAfterAll() {
        if (stop.isEmpty()) {
            cancellation = cancellation.filter(given -> !notNeeded(given.reason()));
        }
    }

    private static boolean notNeeded(CancellationReason reason) {
        return switch (reason) {
            case CONFERENCE_NOT_REQUIRED, CONCLUDED_WITHOUT_CONFERENCE -> true;
            case SUPERSEDED, ABANDONED, DISCONTINUED, NO_LONGER_NEEDED, TRANSFER_WITHDRAWN -> false;
            case PLAN_ENDED, ALLOCATION_ENDED, WORKER_ALLOCATED, PLACEMENT_ENDED -> false;
            case LOOKED_AFTER_ENDED, PRIVATE_FOSTERING_ENDED, CASE_CLOSED -> false;
            case PLACEMENT_RECORDED, REGIME_CHANGED, APPROVAL_EXTENDED -> false;
        };
    }

    void book(ConferenceBooked booking) {
        booked = Optional.of(booking);
        bookings.add(new Booking(booking.happened().on(), Optional.of(booking.bookedFor())));
    }

    /** Calls off what is booked. Calling off a booking that another has replaced changes nothing. */
    void callOff(ConferenceBookingCancelled cancelled) {
        if (booked.filter(booking -> booking.entryId().equals(cancelled.booking()))
                .isPresent()) {
            booked = Optional.empty();
            bookings.add(new Booking(cancelled.happened().on(), Optional.empty()));
        }
    }

    void restarts(OpenClock earlier) {
        restartOf = Optional.of(earlier.startEntry);
    }

    void delayAgreed(DelayReason reason) {
        delayReason = Optional.of(reason);
    }

    boolean running() {
        return stop.isEmpty() && cancellation.isEmpty();
    }

    TimescaleKey timescale() {
        return timescale;
    }

    EntryId startEntry() {
        return startEntry;
    }

    LocalDate startedOn() {
        return started.on();
    }

    /** The moment of the start, to the millisecond, if its time of day is recorded. */
    Optional<Instant> startedAt() {
        return moment(started);
    }

    private static Optional<Instant> moment(Happened happened) {
        return happened.instant().map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }

    Optional<LocalDate> dueAtTheLatest() {
        return latest;
    }

    LocalDate endsNotBefore() {
        return endsNotBefore;
    }

    Optional<String> unknown() {
        return unknown;
    }

    Optional<Stop> stop() {
        return stop;
    }

    Optional<Cancellation> cancellation() {
        return cancellation;
    }

    List<Booking> bookings() {
        return bookings;
    }

    Optional<ConferenceBooked> booked() {
        return booked;
    }

    Optional<EntryId> restartOf() {
        return restartOf;
    }

    Optional<DelayReason> delayReason() {
        return delayReason;
    }
}
