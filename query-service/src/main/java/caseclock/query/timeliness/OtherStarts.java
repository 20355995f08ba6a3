package caseclock.query.timeliness;

import caseclock.events.Happened;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds from when a clock would count under another rule; everything else that happened to it stays. */
record OtherStarts(KnownFacts facts, Episodes episodes) {

    private static final Comparator<Happened> BY_DAY = Comparator.comparing(Happened::on);

    /** Empty if the facts give no such start: then the clock keeps its own. */
    Optional<Happened> of(OpenClock clock, StartRule rule) {
        return switch (rule) {
            case FIRST_DISCUSSION ->
                discussions(firstDay(clock), clock.startedOn())
                        .filter(held -> !ofAnotherEnquiry(held, clock))
                        .map(StrategyDiscussionHeld::happened)
                        .min(BY_DAY);
            case LAST_DISCUSSION ->
                discussions(clock.startedOn(), lastDay(clock))
                        .map(StrategyDiscussionHeld::happened)
                        .max(BY_DAY);
            case ENQUIRY ->
                facts.find(clock.startEntry(), Section47EnquiryStarted.class).map(Section47EnquiryStarted::happened);
            case ACCEPTANCE -> accepted(clock);
            case OWN_START -> Optional.of(Happened.on(clock.endsNotBefore()));
        };
    }

    private Stream<StrategyDiscussionHeld> discussions(LocalDate from, LocalDate to) {
        return facts.all(StrategyDiscussionHeld.class)
                .filter(held -> !held.happened().on().isBefore(from)
                        && !held.happened().on().isAfter(to));
    }

    private LocalDate firstDay(OpenClock clock) {
        return episodes.on(clock.startedOn()).map(Episode::startedOn).orElse(LocalDate.MIN);
    }

    /** Whether another enquiry began with it. One that names no discussion gives the day of its own (a census does). */
    private boolean ofAnotherEnquiry(StrategyDiscussionHeld held, OpenClock clock) {
        return facts.all(Section47EnquiryStarted.class)
                .filter(started -> !started.entryId().equals(clock.startEntry()))
                .anyMatch(started -> started.initiatedBy()
                        .map(held.entryId()::equals)
                        .orElseGet(() ->
                                started.happened().on().equals(held.happened().on())));
    }

    /** The day of its end, or the day before that of a later enquiry. */
    private LocalDate lastDay(OpenClock clock) {
        LocalDate end = clock.stop()
                .map(CaseClock.Stop::on)
                .or(() -> clock.cancellation().map(CaseClock.Cancellation::on))
                .orElse(LocalDate.MAX);
        return others(clock)
                .filter(clock.startedOn()::isBefore)
                .map(day -> day.minusDays(1))
                .filter(end::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    /** The days of the other enquiries. */
    private Stream<LocalDate> others(OpenClock clock) {
        return facts.all(Section47EnquiryStarted.class)
                .filter(started -> !started.entryId().equals(clock.startEntry()))
                .map(started -> started.happened().on());
    }

    /** Only a clock that counts from the referral can count from its acceptance. */
    private Optional<Happened> accepted(OpenClock clock) {
        return episodes.on(clock.startedOn())
                .filter(episode -> episode.referral().entryId().equals(clock.startEntry()))
                .flatMap(Episode::open)
                .map(open -> Happened.on(open.from()));
    }
}
