package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Section 47 enquiries of a case: which have begun, which runs, and which took the place of which. */
final class Enquiries {

    private final Map<EntryId, List<Enquiry>> beginningWith;
    private final Map<EntryId, OpenClock> clocks = new LinkedHashMap<>();
    private final List<Enquiry> begun = new ArrayList<>();

    Enquiries(KnownFacts facts) {
        beginningWith = facts.all(Section47EnquiryStarted.class)
                .map(started -> Enquiry.of(started, facts))
                .collect(Collectors.groupingBy(enquiry -> enquiry.beganWith().entryId()));
        beginningWith
                .values()
                .forEach(enquiries -> enquiries.forEach(
                        enquiry -> clocks.put(enquiry.started().entryId(), enquiry.clock())));
    }

    /** Begins the enquiries that began with that fact. */
    void beginWith(Fact fact) {
        beginningWith.getOrDefault(fact.entryId(), List.of()).forEach(this::begin);
    }

    private void begin(Enquiry enquiry) {
        if (enquiry.supersedes()) {
            supersede(enquiry);
        }
        enquiry.begin();
        begun.add(enquiry);
    }

    /** Nothing resets silently: what ran is marked as superseded, and what takes its place as a restart. */
    private void supersede(Enquiry next) {
        OpenClock clock = next.clock();
        latestRunning().or(() -> lastGivingWayTo(clock)).ifPresent(clock::restarts);
        begun.forEach(earlier -> earlier.clock()
                .cancel(new CaseClock.Cancellation(
                        clock.startedOn(),
                        CancellationReason.SUPERSEDED,
                        Optional.of(next.started().entryId()))));
    }

    private Optional<OpenClock> lastGivingWayTo(OpenClock next) {
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(begun.getLast())
                        .filter(last -> last.madeRoomOn(next.startedOn()))
                        .map(Enquiry::clock);
    }

    /** The clock of the latest enquiry that has begun and neither ended nor been given up. */
    Optional<OpenClock> latestRunning() {
        return begun.reversed().stream()
                .map(Enquiry::clock)
                .filter(OpenClock::running)
                .findFirst();
    }

    /** The clock of the enquiry that an entry names; if that enquiry is not recorded, one clock of unknown start for all that name it. */
    OpenClock clock(EntryId enquiry, Fact witness) {
        return clocks.computeIfAbsent(enquiry, _ -> Enquiry.withoutStart(witness));
    }

    /** An enquiry dated after the closure is not ended by it, even if its discussion came before. */
    void close(Closing closing) {
        begun.stream()
                .map(Enquiry::clock)
                .filter(clock -> closing.ends(clock.endsNotBefore()))
                .forEach(clock -> clock.cancel(closing.closure(), CancellationReason.CASE_CLOSED));
    }

    Collection<OpenClock> clocks() {
        return clocks.values();
    }
}
