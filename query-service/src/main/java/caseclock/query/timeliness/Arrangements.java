package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Visit.VisitMade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The private fostering arrangements of a child. A second notification while one goes on may tell of the same arrangement, whose clocks it must not
 * reset, or of another, which has to be visited in its own time: so what the first one waits for is still waited for, once, and seeing the child
 * counts for both; then the second goes on alone, and its end ends both.
 */
final class Arrangements {

    private final Map<EntryId, Arrangement> byNotification = new LinkedHashMap<>();
    private final Map<EntryId, PrivateFosteringVisits> missing = new LinkedHashMap<>();
    private final List<Arrangement> begun = new ArrayList<>();

    Arrangements(KnownFacts facts) {
        facts.all(PrivateFosteringNotified.class)
                .forEach(notified -> byNotification.put(notified.entryId(), new Arrangement(notified)));
    }

    void begin(PrivateFosteringNotified notified) {
        Stream.ofNullable(byNotification.get(notified.entryId()))
                .filter(Arrangement::goesOn)
                .forEach(next -> {
                    goingOn()
                            .filter(one -> !one.replaced())
                            .forEach(one -> one.replace(notified.happened().on()));
                    begun.add(next);
                });
    }

    void visit(VisitMade visit) {
        goingOn().forEach(arrangement -> arrangement.visit(visit));
    }

    void oversight(ManagementOversightRecorded record) {
        goingOn().forEach(arrangement -> arrangement.oversight(record));
    }

    private Stream<Arrangement> goingOn() {
        return begun.stream().filter(Arrangement::goesOn);
    }

    void end(PrivateFosteringEnded end) {
        Arrangement ended = byNotification.get(end.arrangement());
        if (ended == null) {
            missing.computeIfAbsent(end.arrangement(), _ -> PrivateFosteringVisits.withoutStart(end))
                    .end(end, CancellationReason.PRIVATE_FOSTERING_ENDED);
        } else {
            boolean last = goesOnAlone(ended);
            ended.end(end, CancellationReason.PRIVATE_FOSTERING_ENDED);
            goingOn().filter(_ -> last).forEach(one -> one.end(end, CancellationReason.PRIVATE_FOSTERING_ENDED));
        }
    }

    private boolean goesOnAlone(Arrangement arrangement) {
        return begun.contains(arrangement) && arrangement.goesOn() && !arrangement.replaced();
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(
                byNotification.values().stream().flatMap(Arrangement::clocks),
                missing.values().stream().flatMap(visits -> visits.clocks().stream()));
    }

    Stream<Spell> spells() {
        return byNotification.values().stream().flatMap(arrangement -> arrangement.spell().stream());
    }
}
